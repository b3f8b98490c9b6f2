import type { Code } from '../code/code.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import type { Sight } from '../rule.ts';

/** What of a script can end in a semicolon: statements, and members of a class. */
const carriers = [
  'expression_statement',
  'lexical_declaration',
  'variable_declaration',
  'return_statement',
  'throw_statement',
  'break_statement',
  'continue_statement',
  'debugger_statement',
  'do_statement',
  'import_statement',
  'export_statement',
  'type_alias_declaration',
  'function_signature',
  'field_definition',
  'public_field_definition',
  'method_signature',
  'abstract_method_signature',
] as const;

/**
 * How each statement ends: `always` where a semicolon stands, `never` where none does, `needed` where
 * the next line would otherwise go on with it. The place is the semicolon, or the last character. A
 * `member` of an interface may end with a semicolon; that it does without says nothing.
 */
export function statementEnds(code: Code): readonly Sight[] {
  const parents = new Set(code.nodes(...carriers).flatMap(({ parent }) => parent ?? []));
  const members = code
    .nodes('interface_body', 'object_type')
    .flatMap(({ children }) => children.filter(({ type }) => type === ';'))
    .map(({ start, end }) => ({ seen: 'member', start, end }));
  return [...parents]
    .flatMap(({ children }) => children.flatMap((node, at) => endOf(code, node, children, at)))
    .concat(members)
    .toSorted((a, b) => a.start - b.start);
}

function endOf(
  code: Code,
  node: SyntaxNode,
  siblings: readonly SyntaxNode[],
  at: number,
): readonly Sight[] {
  // What a comma follows is an entry of a list that lost its brackets.
  if (!carries(node) || siblings[at + 1]?.type === ',') return [];
  const own = node.children.at(-1)?.type === ';' ? node.children.at(-1) : undefined;
  // A class field's semicolon is its neighbour.
  const semicolon = own ?? (siblings[at + 1]?.type === ';' ? siblings[at + 1] : undefined);
  if (!semicolon) return [{ seen: 'never', start: node.end - 1, end: node.end }];
  const before = own ? node.children.at(-2) : node;
  const next = siblings.slice(at + 1, at + 4).find((one) => one !== semicolon);
  // `;(…)` at the start of a line guards that line.
  if (before && code.row(before.end) < code.row(semicolon.start)) {
    return [{ seen: 'never', start: before.end - 1, end: before.end }];
  }
  const { start, end } = semicolon;
  if (next && next.type !== '}' && code.row(next.start) === code.row(start)) {
    return next.type === 'comment' ? [{ seen: 'always', start, end }] : [];
  }
  const goesOn = next !== undefined && /^[([`+\-/*]/u.test(next.text.slice(0, 1));
  return [{ seen: goesOn && next.type !== 'comment' ? 'needed' : 'always', start, end }];
}

function carries(node: SyntaxNode): boolean {
  if (!(carriers as readonly string[]).includes(node.type)) return false;
  const parent = node.parent?.type ?? '';
  if (/^for_/u.test(parent) && node.field !== 'body') return false;
  // `{ a: 1 }` alone reads as a block with a label: it may be an object.
  if (parent === 'labeled_statement') return false;
  // An interface's members have separators of their own.
  if (node.type === 'method_signature' && parent !== 'class_body') return false;
  if (node.type === 'export_statement') return isPlainExport(node);
  return !node.children.some(({ type }) => type === 'internal_module' || type === 'ERROR');
}

/** An export whose own end counts: not that of a declaration, a function or a class. */
function isPlainExport(node: SyntaxNode): boolean {
  const value = node.child('value')?.type ?? '';
  return !node.child('declaration') && !/^(?:function_|generator_|class)/u.test(value);
}
