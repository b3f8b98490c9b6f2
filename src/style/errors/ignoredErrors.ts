import type { Code } from '../code/code.ts';
import type { FunctionFacts } from '../code/functions.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { sight } from '../manners.ts';
import type { Sight } from '../rule.ts';

/** Calls whose last result is no error. */
const withoutError =
  /^(?:Cut|CutPrefix|CutSuffix|LookupEnv|Load|LoadOrStore|LoadAndDelete|Swap|Decode(?:Last)?Rune\w*|With(?:Cancel|Timeout|Deadline)\w*|Caller|ReadBuildInfo|FromContext|Deadline|Lookup|append|len|make|new|copy|min|max)$/u;
const keyed = /(?:cache|map|store|lookup|index|set)$/iu;
/** Calls of the standard library that return nothing but an error, or one that matters. */
const onlyError =
  /^(?:os\.(?:Remove|RemoveAll|Mkdir|MkdirAll|Rename|Setenv|WriteFile|Chdir|Chmod|Symlink)|json\.Unmarshal|json\.New(?:En|De)coder\(\)\.(?:En|De)code|xml\.Unmarshal|http\.ListenAndServe(?:TLS)?)$/u;

/** Errors in Go that go to `_` or nowhere. */
export function ignoredErrors(code: Code, functions: readonly FunctionFacts[]): readonly Sight[] {
  const returns = new Map(functions.map(({ name, returnType }) => [name, returnType?.text ?? '']));
  const assigned = code
    .nodes('short_var_declaration', 'assignment_statement')
    .filter((node) => isDiscarded(node, returns));
  const dropped = code.nodes('expression_statement').filter((node) => {
    const call = node.namedChildren[0];
    const callee = calleeOf(call);
    return (
      onlyError.test(callee) ||
      (isPlainName(callee) && /^\(?error\)?$/u.test(returns.get(callee) ?? ''))
    );
  });
  return [...assigned, ...dropped].map((node) => sight('ignored error', node));
}

function isDiscarded(node: SyntaxNode, returns: ReadonlyMap<string | undefined, string>): boolean {
  const last = node.child('left')?.namedChildren.at(-1);
  const values = node.child('right')?.namedChildren ?? [];
  const [call] = values;
  if (last?.text !== '_' || values.length !== 1 || call?.type !== 'call_expression') return false;
  const callee = calleeOf(call);
  const name = callee.replace(/^.*\./u, '');
  const from = callee.slice(0, Math.max(0, callee.length - name.length - 1));
  if (withoutError.test(name) || (/^(?:Get|Peek)$/u.test(name) && keyed.test(from))) return false;
  const known = returns.get(callee);
  return known === undefined || /\berror\b/u.test(known);
}

function isPlainName(callee: string): boolean {
  return /^\w+$/u.test(callee);
}

/** `json.NewEncoder().Encode` of a call; arguments of earlier calls are left out. */
function calleeOf(call: SyntaxNode | undefined): string {
  if (call?.type !== 'call_expression') return '';
  const called = call.child('function');
  if (called?.type !== 'selector_expression') return called?.text ?? '';
  const operand = called.child('operand');
  const from =
    operand?.type === 'call_expression' ? `${calleeOf(operand)}()` : (operand?.text ?? '');
  return `${from}.${called.child('field')?.text ?? ''}`;
}
