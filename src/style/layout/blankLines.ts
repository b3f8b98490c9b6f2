import type { Code } from '../code/code.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import type { Sight } from '../rule.ts';

/**
 * Blank lines, as `subject:number`: between `functions` (and classes) at top level, between other statements
 * and these `definitions`, between `methods`, before a `return`, after the `imports`, `inside` of functions, and `consecutive` ones anywhere. The
 * place is the line that they stand before.
 */
export function blankLines(code: Code): readonly Sight[] {
  const blanks = blankRuns(code);
  return [
    ...runs(code, blanks),
    ...between(code, blanks),
    ...beforeReturns(code, blanks),
    ...afterImports(code, blanks),
  ].toSorted((a, b) => a.start - b.start);
}

/** Of each row, how many blank ones stand right before it. */
function blankRuns(code: Code): readonly number[] {
  let count = 0;
  return code.lines.map((line) => {
    const before = count;
    count = line.trim() === '' ? count + 1 : 0;
    return before;
  });
}

function sight(code: Code, subject: string, count: number, row: number): Sight {
  return { seen: `${subject}:${count}`, ...code.rowSpan(row) };
}

/** Blank lines that are not in the midst of a text, and those of them in functions. */
function runs(code: Code, blanks: readonly number[]): readonly Sight[] {
  const texts = rowsOf(code, ...multiLineTexts);
  const bodies = rowsOf(code, ...functionBodies);
  const last = code.lines.findLastIndex((line) => line.trim() !== '');
  return blanks.flatMap((count, row) => {
    const isAny = count > 0 && row <= last && code.lines[row]?.trim() !== '' && row > count;
    if (!isAny || texts(row - 1)) return [];
    const found = [sight(code, 'consecutive', count, row)];
    return bodies(row - 1) && bodies(row) ? [...found, sight(code, 'inside', count, row)] : found;
  });
}

const multiLineTexts = [
  'string',
  'template_string',
  'raw_string_literal',
  'string_literal',
  'verbatim_string_literal',
  'interpolated_string_expression',
  'comment',
  'block_comment',
];
const functionBodies = ['block', 'statement_block', 'constructor_body'];
const functionOwners =
  /function|method|constructor|lambda|closure|^func_literal$|^arrow_function$|accessor/u;

/** Whether a row lies in one of these nodes. */
function rowsOf(code: Code, ...types: readonly string[]): (row: number) => boolean {
  const inside = new Set<number>();
  let covered = -1;
  for (const node of code.nodes(...types)) {
    const isBody = functionBodies.includes(node.type);
    if (isBody && !functionOwners.test(node.parent?.type ?? '')) continue;
    const end = code.row(node.end);
    // A node within another adds no row.
    for (let row = Math.max(code.row(node.start), covered + 1); row <= end; row += 1)
      inside.add(row);
    covered = Math.max(covered, end);
  }
  return (row) => inside.has(row);
}

const definitions =
  /^(?:function_definition|class_definition|decorated_definition|function_declaration|generator_function_declaration|class_declaration|abstract_class_declaration|interface_declaration|enum_declaration|record_declaration|struct_declaration|method_declaration|constructor_declaration|method_definition|local_function_statement|function_item|impl_item|struct_item|enum_item|trait_item|type_declaration)$/u;
const methods =
  /^(?:function_definition|decorated_definition|method_definition|method_declaration|constructor_declaration|function_item)$/u;

/** Two definitions that follow each other, with no more than comments between them. */
function between(code: Code, blanks: readonly number[]): readonly Sight[] {
  const roots = code.root ? [code.root] : [];
  const bodies = code
    .nodes('class_body', 'declaration_list', 'block')
    .filter(({ parent }) =>
      /^(?:class_|abstract_class|interface_|struct_|record_|impl_item|trait_item|enum_body)/u.test(
        parent?.type ?? '',
      ),
    );
  return [
    ...roots.flatMap((root) => pairs(code, blanks, root, 'functions')),
    ...bodies.flatMap((body) => pairs(code, blanks, body, 'methods')),
  ];
}

function pairs(
  code: Code,
  blanks: readonly number[],
  around: SyntaxNode,
  subject: 'functions' | 'methods',
): readonly Sight[] {
  const kinds = subject === 'methods' ? methods : definitions;
  const all = around.namedChildren.filter(
    ({ type }) => !/comment$|^attribute_item$|^decorator$/u.test(type),
  );
  return all.flatMap((node, index) => {
    const before = all[index - 1];
    if (!before || !isLong(code, node) || !kinds.test(unwrapped(node).type)) return [];
    const isPair = kinds.test(unwrapped(before).type);
    if (isPair ? !isLong(code, before) : subject === 'methods') return [];
    const placed = isPair && takesSelf(before) && takesSelf(node) ? 'methods' : subject;
    const [from, to] = [code.row(before.end), code.row(node.start)];
    // Comments between them belong to either: the larger gap is what is meant.
    const counts = blanks.slice(from + 1, to + 1);
    return counts.length === 0
      ? []
      : [sight(code, isPair ? placed : 'definitions', Math.max(...counts.slice(0, 50)), to)];
  });
}

/** Methods that are shown without their class. */
function takesSelf(node: SyntaxNode): boolean {
  const [first] = (node.child('definition') ?? node).child('parameters')?.namedChildren ?? [];
  return first !== undefined && /^(?:self|cls)$/u.test(first.text);
}

/** One-liners may stand together, also under a decorator. */
function isLong(code: Code, node: SyntaxNode): boolean {
  const own = node.child('definition') ?? node;
  return code.row(own.end) > code.row(own.start);
}

function unwrapped(node: SyntaxNode): SyntaxNode {
  return node.type === 'export_statement' ? (node.child('declaration') ?? node) : node;
}

/** A return that is not the first of its block. */
function beforeReturns(code: Code, blanks: readonly number[]): readonly Sight[] {
  return code.nodes('return_statement', 'return_expression').flatMap((node) => {
    const statement = node.parent?.type === 'expression_statement' ? node.parent : node;
    const siblings = statement.parent?.namedChildren ?? [];
    const row = code.row(statement.start);
    const [first] = siblings;
    const isBlock = /block$|body$|^program$|statement_list|^module$/u.test(
      statement.parent?.type ?? '',
    );
    // A comment above it may be what the blank line stands before.
    const isExplained = /^\s*(?:\/\/|#|\*)/u.test(code.lines[row - 1] ?? '');
    if (!isBlock || !first || isExplained || code.row(first.start) === row) return [];
    return [sight(code, 'return', blanks[row] ?? 0, row)];
  });
}

const importNodes =
  /^(?:import_statement|import_from_statement|future_import_statement|import_declaration|use_declaration|using_directive)$/u;

/** What follows the last import at top level. */
function afterImports(code: Code, blanks: readonly number[]): readonly Sight[] {
  const all = code.root?.namedChildren ?? [];
  const last = all.findLastIndex(({ type }) => importNodes.test(type));
  const [node, next] = [all[last], all[last + 1]];
  if (!node || !next) return [];
  const from = code.row(Math.max(node.start, node.end - 1));
  const row = code.lines.findIndex((line, index) => index > from && line.trim() !== '');
  return row > 0 ? [sight(code, 'imports', blanks[row] ?? 0, row)] : [];
}
