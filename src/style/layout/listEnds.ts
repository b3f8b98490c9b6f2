import type { Code } from '../code/code.ts';
import { scripts } from '../code/language.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import type { Sight } from '../rule.ts';

/** Node types of lists with commas: collections, arguments and parameters, and others. */
interface Lists {
  readonly literal: readonly string[];
  readonly call: readonly string[];
  readonly other: readonly string[];
}

const script: Lists = {
  literal: ['array', 'object', 'array_pattern', 'object_pattern'],
  call: ['arguments', 'formal_parameters'],
  other: ['named_imports', 'export_clause', 'enum_body', 'tuple_type'],
};
const lists: Readonly<Record<string, Lists>> = {
  javascript: script,
  javascriptreact: script,
  typescript: script,
  typescriptreact: script,
  python: {
    literal: ['list', 'tuple', 'dictionary', 'set'],
    call: ['argument_list', 'parameters'],
    other: ['import_from_statement'],
  },
  rust: {
    literal: ['array_expression', 'tuple_expression', 'field_initializer_list'],
    call: ['arguments', 'parameters'],
    other: ['field_declaration_list', 'enum_variant_list', 'use_list'],
  },
  csharp: {
    literal: ['initializer_expression', 'anonymous_object_creation_expression', 'with_expression'],
    call: [],
    other: ['enum_member_declaration_list', 'switch_expression'],
  },
};

/** After these no comma may stand, or none is usual. */
const unfollowed = /^(?:rest_pattern|base_field_initializer|list_splat\w*|dictionary_splat\w*)$/u;
const comments = /comment$/u;

/**
 * Whether a comma stands after the last element of each list over several lines: `literal:always`,
 * `call:never`, `other:always`. A script's calls that have none, where all else has one, are `apart:never`:
 * many mean it so. The place is the comma, or the last character.
 */
export function listEnds(code: Code): readonly Sight[] {
  const kinds: readonly (readonly [string, readonly string[]])[] = Object.entries(
    lists[code.language] ?? {},
  );
  const sights = kinds
    .flatMap(([kind, types]) =>
      code.nodes(...types).flatMap((node) => {
        const sight = endOf(code, node);
        return sight ? [{ ...sight, seen: `${kind}:${sight.seen}` }] : [];
      }),
    )
    .toSorted((a, b) => a.start - b.start);
  const isApart =
    (scripts as readonly string[]).includes(code.language) &&
    sights.some(({ seen }) => seen.endsWith('always')) &&
    sights.every(({ seen }) => /^call:never|always$/u.test(seen));
  return isApart
    ? sights.map((one) => ({ ...one, seen: one.seen.replace('call:never', 'apart:never') }))
    : sights;
}

function endOf(code: Code, node: SyntaxNode): Sight | undefined {
  const tokens = node.children.filter(({ type }) => !comments.test(type));
  const closing = tokens.at(-1);
  const opening = tokens.findLast(({ type }) => opens[closing?.type ?? ''] === type);
  if (!closing || !opening || !startsLine(code, closing)) return undefined;
  const inside = tokens.slice(tokens.indexOf(opening) + 1, -1);
  const elements = inside.filter(({ named }) => named);
  const [first] = elements;
  const last = elements.at(-1);
  if (!first || !last || code.row(first.start) === code.row(opening.start)) return undefined;
  const comma = inside.at(-1)?.type === ',' ? inside.at(-1) : undefined;
  if (isBound(node, elements, last, comma !== undefined)) return undefined;
  if (comma) return { seen: 'always', start: comma.start, end: comma.end };
  return isPacked(code, elements)
    ? undefined
    : { seen: 'never', start: last.end - 1, end: last.end };
}

const opens: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Where it is not the writer's choice: the comma of a tuple of one, rest elements, Python's lone arguments. */
function isBound(
  node: SyntaxNode,
  elements: readonly SyntaxNode[],
  last: SyntaxNode,
  hasComma: boolean,
): boolean {
  const isLone = elements.length === 1;
  if (/^rest_|^base_/u.test(last.type) || last.firstOf('rest_pattern')) return true;
  if (isLone && /^tuple/u.test(node.type)) return true;
  if (node.type === 'arguments' && node.parent?.child('function')?.type === 'import') return true;
  // Formatters add none after what fits on a line of its own.
  return !hasComma && (unfollowed.test(last.type) || (isLone && isPython(node)));
}

function isPython(node: SyntaxNode): boolean {
  return python.has(node.type);
}
const python = new Set(['argument_list', 'parameters', 'list', 'dictionary', 'set']);

/** Several elements on one line: such lists are filled, not one a line. */
function isPacked(code: Code, elements: readonly SyntaxNode[]): boolean {
  return elements.some((one, index) => {
    const next = elements[index + 1];
    return next !== undefined && code.row(one.end) === code.row(next.start);
  });
}

function startsLine(code: Code, { start }: SyntaxNode): boolean {
  return code.text.slice(code.startOf(code.row(start)), start).trim() === '';
}
