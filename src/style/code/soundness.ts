import { rowAt } from './rows.ts';
import type { Span, SyntaxNode } from './syntaxNode.ts';
import type { SyntaxTree } from './syntaxTree.ts';

/** What holds statements or members, one after the other: an error in one of them says nothing of the next. */
const containers: ReadonlySet<string> = new Set([
  'program',
  'module',
  'source_file',
  'compilation_unit',
  'block',
  'statement_block',
  'statement_list',
  'class_body',
  'interface_body',
  'enum_body',
  'enum_body_declarations',
  'constructor_body',
  'annotation_type_body',
  'switch_body',
  'switch_block',
  'declaration_list',
  'field_declaration_list',
  'enum_variant_list',
  'enum_member_declaration_list',
  'match_block',
  'accessor_list',
]);

/**
 * The parts of a text that did not parse: each the smallest statement or member around an error. An
 * error in the head of a function makes all of it unsound, one in its body only the statement there.
 */
export function unsoundParts(tree: SyntaxTree, starts: readonly number[]): readonly Span[] {
  const parts = tree.errors.map(partAround);
  if (parts.length === 0) return [];
  const rows = [...rowsOf(parts, starts)].sort((a, b) => a - b);
  const isTouched = (first: number, last: number) => {
    const row = rows[rowAt(rows, rowAt(starts, last))];
    return row !== undefined && row >= rowAt(starts, first) && row <= rowAt(starts, last);
  };
  // What shares a line with an error was read in its light.
  const beside = tree.nodes.filter(
    (node) =>
      node.named &&
      containers.has(node.parent?.type ?? '') &&
      isTouched(node.start, node.end) &&
      isTouched(node.start, headEnd(node)),
  );
  return merged([...parts, ...beside]);
}

function partAround(error: SyntaxNode): Span {
  let part = error;
  // A bracket that the parser made up: its statement ends who knows where.
  if (part.start === part.end && containers.has(part.parent?.type ?? '')) {
    part = part.parent ?? part;
  }
  while (part.parent && !containers.has(part.parent.type)) part = part.parent;
  return part;
}

/** Where the head of a function, a loop or a class ends; the end of what has no body. */
function headEnd(node: SyntaxNode): number {
  if (containers.has(node.type)) return node.start;
  const body = firstBody(node);
  const before = body?.parent?.children[body.index - 1];
  return before && before.end >= node.start ? before.end : Math.max(node.start, node.end - 1);
}

function firstBody(node: SyntaxNode): SyntaxNode | undefined {
  const open = node.children.toReversed();
  for (let next = open.pop(); next; next = open.pop()) {
    if (containers.has(next.type)) return next;
    for (const child of next.children.toReversed()) open.push(child);
  }
  return undefined;
}

/** The rows that spans stand on. */
export function rowsOf(spans: readonly Span[], starts: readonly number[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { start, end } of merged(spans)) {
    const last = rowAt(starts, Math.max(start, end - 1));
    for (let row = rowAt(starts, start); row <= last; row++) rows.add(row);
  }
  return rows;
}

/** The same stretches in order, those that meet as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of spans.filter(isSome).sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

function isSome({ start, end }: Span): boolean {
  return end > start;
}

/** The nodes outside the unsound parts, by their type. Both in the order of the text. */
export function soundNodes(
  nodes: readonly SyntaxNode[],
  unsound: readonly Span[],
): ReadonlyMap<string, readonly SyntaxNode[]> {
  const byType = new Map<string, SyntaxNode[]>();
  let index = 0;
  for (const node of nodes) {
    let part = unsound[index];
    while (part && part.end <= node.start) part = unsound[++index];
    if (part && part.start <= node.start && node.end <= part.end && node.parent) continue;
    const same = byType.get(node.type);
    if (same) same.push(node);
    else byType.set(node.type, [node]);
  }
  return byType;
}
