import { callsOf } from '../code/calls.ts';
import type { Code } from '../code/code.ts';
import { isScript } from '../code/language.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { inOrder } from '../idioms/inOrder.ts';
import { sight } from '../manners.ts';
import type { Sight } from '../rule.ts';
import { concatenations, opened } from './concatenations.ts';
import { formatMacros } from './formatMacros.ts';

/** Every place where values are put into text, and how. */
export function formattedStrings(code: Code): readonly Sight[] {
  const sums = concatenations(code).map((node) =>
    sight(code.language === 'python' ? 'plus' : 'concatenation', node),
  );
  return inOrder([...sums, ...filledStrings(code)]);
}

function filledStrings(code: Code): readonly Sight[] {
  if (isScript(code.language)) return templates(code);
  switch (code.language) {
    case 'python':
      return [...fStrings(code), ...percents(code), ...formatCalls(code)];
    case 'csharp':
      return [...interpolations(code), ...callsLike(code, /^(?:string|String)\.Format$/u, 2)];
    case 'java':
      return callsLike(code, /^(?:String|MessageFormat)\.format$|\.formatted$|\.printf$/u, 1);
    case 'go':
      return callsLike(code, /^fmt\.(?:Sprintf|Printf|Fprintf|Errorf)$/u, 2);
    case 'rust':
      return formatMacros(code);
    default:
      return [];
  }
}

/** Template literals with values; a tagged one has a meaning of its own. */
function templates(code: Code): readonly Sight[] {
  return code
    .nodes('template_string')
    .filter((node) => node.firstOf('template_substitution') && node.field !== 'arguments')
    .filter((node) => node.parent?.type !== 'call_expression')
    .map((node) => sight('template', node));
}

/** A string in parts counts once, at its first part. */
function fStrings(code: Code): readonly Sight[] {
  const whole = new Set<SyntaxNode>();
  for (const node of code.nodes('string')) {
    if (!node.firstOf('interpolation') || node.closest('interpolation')) continue;
    whole.add(node.parent?.type === 'concatenated_string' ? node.parent : node);
  }
  return [...whole].map((node) => sight('f-strings', node));
}

function percents(code: Code): readonly Sight[] {
  return code
    .nodes('binary_operator')
    .filter((node) => node.child('operator')?.type === '%' && isText(node.child('left')))
    .map((node) => sight('percent', node));
}

/** A literal text of Python, no bytes: those have no f-strings. */
function isText(node: SyntaxNode | undefined): boolean {
  const inner = node && opened(node);
  const first = inner?.type === 'concatenated_string' ? inner.namedChildren[0] : inner;
  return first?.type === 'string' && !/^[a-z]*b/iu.test(first.text.split(/["']/u, 1)[0] ?? '');
}

/** `"…".format(…)`; what is unpacked into it cannot stand in an f-string. */
function formatCalls(code: Code): readonly Sight[] {
  return code
    .once(callsOf)
    .filter(
      ({ name, node, arguments: given }) =>
        name === 'format' &&
        isText(node.child('function')?.child('object')) &&
        !given.some(({ type }) => type.endsWith('_splat')),
    )
    .map(({ node }) => sight('format', node));
}

function interpolations(code: Code): readonly Sight[] {
  return code
    .nodes('interpolated_string_expression')
    .filter((node) => node.firstOf('interpolation'))
    .map((node) => sight('interpolation', node));
}

function callsLike(code: Code, callee: RegExp, least: number): readonly Sight[] {
  return code
    .once(callsOf)
    .filter((call) => callee.test(call.callee) && call.arguments.length >= least)
    .map(({ node }) => sight('format', node));
}
