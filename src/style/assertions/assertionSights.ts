import { callsOf } from '../code/calls.ts';
import type { Code } from '../code/code.ts';
import { type FunctionFacts, functionsOf } from '../code/functions.ts';
import type { Span, SyntaxNode } from '../code/syntaxNode.ts';
import { isInRustTest } from '../errors/rustErrors.ts';
import { sight } from '../manners.ts';
import { outermostFunctions } from '../outermost.ts';
import type { Sight } from '../rule.ts';
import { startsWithin } from '../spans.ts';

const testName = /^test|Test$/u;

/** Assert statements, and the functions that have one or none. */
export function assertSights(code: Code): readonly Sight[] {
  const functions = code.once(functionsOf);
  const asserts = assertNodes(code);
  const tests = new Set(
    functions.filter(({ name }) => testName.test(name ?? '')).map(({ node }) => node),
  );
  const shipped = asserts.filter((node) => !isInside(node, tests));
  return [
    ...shipped.map((node) => sight('assert', node)),
    ...code.once(outermostFunctions).flatMap((one) => functionSights(one, asserts)),
  ];
}

function isInside(node: SyntaxNode, around: ReadonlySet<SyntaxNode>): boolean {
  for (let at = node.parent; at; at = at.parent) if (around.has(at)) return true;
  return false;
}

function assertNodes(code: Code): readonly SyntaxNode[] {
  const isScript = /^(?:java|type)script/u.test(code.language);
  const pattern = isScript ? scriptAssert : assertCalls[code.language];
  if (isScript && hasTests(code)) return [];
  const calls = pattern
    ? code.once(callsOf).filter(({ callee, node }) => pattern.test(callee) && !isInRustTest(node))
    : [];
  return [...code.nodes('assert_statement'), ...calls.map(({ node }) => node)];
}

const scriptAssert = /^(?:console\.)?assert(?:\.ok)?$/u;

const assertCalls: Readonly<Record<string, RegExp>> = {
  rust: /^(?:debug_)?assert(?:_eq|_ne)?!$/u,
  csharp: /^(?:Debug|Trace)\.Assert$/u,
};

function hasTests(code: Code): boolean {
  return code.once(callsOf).some(({ callee }) => /^(?:describe|it|test)$/u.test(callee));
}

/** A constructor, an accessor and a function inside another are asked for none of their own. */
function functionSights(one: FunctionFacts, asserts: readonly SyntaxNode[]): readonly Sight[] {
  const { body, kind, header, parameters } = one;
  if (!body || isStub(body) || (kind !== 'function' && kind !== 'method')) return [];
  if (startsWithin(asserts, body)) return [sight(`${kind} with assert`, header)];
  const isOwn = !one.nameIsGiven && !one.overrides && !testName.test(one.name ?? '');
  const takesInputs = isOwn && parameters.some(({ implicit }) => !implicit);
  return [
    sight(`${kind} without assert`, header),
    ...(takesInputs ? [sight('inputs without assert', header)] : []),
  ];
}

/** Python's body of nothing: there is no input to assert something of. */
function isStub({ namedChildren }: SyntaxNode): boolean {
  const last = namedChildren.at(-1);
  return (
    namedChildren.length <= 2 &&
    last !== undefined &&
    /^(?:\.\.\.|pass|raise NotImplementedError(?:\([^\n]*\))?)$/u.test(last.text)
  );
}

/** `value!` in TypeScript and C#. */
export function nonNullSights(code: Code): readonly Sight[] {
  const forgiving = code
    .nodes('postfix_unary_expression')
    .filter((node) => node.children.at(-1)?.type === '!');
  return [...code.nodes('non_null_expression'), ...forgiving].map((node) =>
    sight('non-null assertion', lastOf(node)),
  );
}

/** In a chain over many lines the mark belongs where it stands. */
function lastOf(node: SyntaxNode): Span {
  return node.children.at(-1) ?? node;
}

/** `value as Type` and `<Type>value`; `as const` tells the checker nothing that it could not see. */
export function castSights(code: Code): readonly Sight[] {
  return [
    ...code.nodes('as_expression').filter((node) => node.namedChildren.length > 1),
    ...code.nodes('type_assertion').filter(({ text }) => !/^<\s*const\s*>/u.test(text)),
  ].map((node) => sight('cast', node));
}
