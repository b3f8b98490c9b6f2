import type { Code } from './code.ts';
import { macroArguments, macroCalls } from './rust/macroCalls.ts';
import type { SyntaxNode } from './syntaxNode.ts';

/** One call: a function, a method, a macro (`println!`), a constructor (`new Date`). */
export interface CallFacts {
  readonly node: SyntaxNode;
  /**
   * What is called, without blanks, type arguments, `?`, `!` and the arguments of earlier calls:
   * `os.path.join`, `fs::read`, `println!`, `new Date`, `expect().toBe`.
   */
  readonly callee: string;
  /** The last name of it: `join`, `read`, `println!`, `Date`. Empty where what is called has none. */
  readonly name: string;
  /** The node of that last name: where a mark belongs when a chain goes over many lines. */
  readonly nameNode: SyntaxNode;
  /** Of a Rust macro, the first token of each. */
  readonly arguments: readonly SyntaxNode[];
  /** `await` stands before it, or `.await` after it. */
  readonly awaited: boolean;
}

/** All calls of a code, in the order of the text. */
export function callsOf(code: Code): readonly CallFacts[] {
  const calls = code.nodes(...callTypes).flatMap((node) => callOf(node) ?? []);
  const inMacros = macroCalls(code);
  if (inMacros.length === 0) return calls;
  return [...calls, ...inMacros].sort((a, b) => a.node.start - b.node.start);
}

/** Nodes that are calls, in any language, with the child that says what is called. */
const callees: Readonly<Record<string, string>> = {
  call: 'function',
  call_expression: 'function',
  invocation_expression: 'function',
  macro_invocation: 'macro',
  new_expression: 'constructor',
  object_creation_expression: 'type',
  explicit_constructor_invocation: 'constructor',
  type_conversion_expression: 'type',
};
const callTypes = [
  ...Object.keys(callees),
  'method_invocation',
  'implicit_object_creation_expression',
];
const creations: ReadonlySet<string> = new Set(['new_expression', 'object_creation_expression']);

/** What a name is taken from: `a` of `a.b`, with its field and that of the name. */
const accesses: Readonly<Record<string, readonly [from: string, name: string, mark: string]>> = {
  attribute: ['object', 'attribute', '.'],
  member_expression: ['object', 'property', '.'],
  selector_expression: ['operand', 'field', '.'],
  qualified_type: ['package', 'name', '.'],
  method_invocation: ['object', 'name', '.'],
  field_access: ['object', 'field', '.'],
  field_expression: ['value', 'field', '.'],
  scoped_identifier: ['path', 'name', '::'],
  member_access_expression: ['expression', 'name', '.'],
  conditional_access_expression: ['condition', '', '.'],
  qualified_name: ['qualifier', 'name', '.'],
  scoped_type_identifier: ['', '', '.'],
};

/** Nodes that only stand around what is called. */
const shells: ReadonlySet<string> = new Set([
  'await',
  'await_expression',
  'generic_function',
  'generic_name',
  'generic_type',
  'index_expression',
  'non_null_expression',
  'parenthesized_expression',
  'postfix_unary_expression',
  'try_expression',
]);
/** Longer chains are cut in front: each link would repeat all links before it. */
const mostLinks = 24;
const mostLetters = 80;

function callOf(node: SyntaxNode): CallFacts | undefined {
  if (node.type === 'type_conversion_expression' && node.child('type')?.type !== 'generic_type') {
    return undefined;
  }
  const isCreation = creations.has(node.type);
  const mark = node.type === 'macro_invocation' ? '!' : '';
  const called = calledBy(node);
  const nameNode = (called && lastName(called)) ?? node.children[0] ?? node;
  const name = /^[\w$#]+$/u.test(nameNode.text) ? nameNode.text + mark : '';
  return {
    node,
    callee: (isCreation ? 'new ' : '') + (called ? written(called) : name) + mark,
    name,
    nameNode,
    arguments: argumentsOf(node),
    awaited: isAwaited(node),
  };
}

/** The node that names what is called; in Java, where the call itself has the name, the call. */
function calledBy(node: SyntaxNode): SyntaxNode | undefined {
  return node.type === 'method_invocation' ? node : node.child(callees[node.type] ?? '');
}

/** What stands around nothing but one thing that is called: `(f)`, `f!`, `f<T>`. */
function opened(node: SyntaxNode): SyntaxNode {
  let inner = node;
  while (shells.has(inner.type)) {
    const next = inner.child('function') ?? inner.child('operand') ?? inner.namedChildren[0];
    if (!next) break;
    inner = next;
  }
  return inner;
}

function accessOf(node: SyntaxNode): { from?: SyntaxNode; name?: SyntaxNode; mark: string } {
  const [from = '', name = '', mark = '.'] = accesses[node.type] ?? [];
  const binding = node.firstOf('member_binding_expression');
  return {
    from: from === 'object' ? node.child(from) : (node.child(from) ?? node.children[0]),
    name: binding?.child('name') ?? node.child(name) ?? node.namedChildren.at(-1),
    mark: node.type === 'scoped_identifier' && node.children[1]?.type === '.' ? '.' : mark,
  };
}

function lastName(node: SyntaxNode): SyntaxNode | undefined {
  const inner = opened(node);
  if (!(inner.type in accesses)) return inner;
  const { name } = accessOf(inner);
  return name && opened(name);
}

/** What is called, from its last link to its first. */
function written(called: SyntaxNode): string {
  const links: string[] = [];
  let at: SyntaxNode | undefined = called;
  while (at && links.length < mostLinks) {
    const node: SyntaxNode = opened(at);
    const isCall: boolean = node.type === 'method_invocation' || node.type in callees;
    // Java's call has its own name: the first one is what is called, not what was called before.
    if (isCall && !(node === called && node.type === 'method_invocation')) links.push('()');
    if (node.type in accesses) {
      const { from, name, mark } = accessOf(node);
      links.push((from ? mark : '') + short(name && opened(name)));
      at = from;
    } else if (isCall) {
      const type = calledBy(node);
      if (creations.has(node.type))
        return `new ${finished([...links, short(type && opened(type))])}`;
      at = type;
    } else {
      links.push(short(node));
      break;
    }
  }
  return finished(links);
}

function finished(links: readonly string[]): string {
  return links.toReversed().join('');
}

function short(node: SyntaxNode | undefined): string {
  return node ? node.text.slice(0, mostLetters).replace(/\s+/gu, '') : '';
}

function argumentsOf(node: SyntaxNode): readonly SyntaxNode[] {
  const list =
    node.child('arguments') ?? node.firstOf('argument_list', 'arguments', 'token_tree', 'operand');
  if (!list) return [node.child('operand') ?? []].flat();
  if (list.type === 'token_tree') return macroArguments(list);
  if (!/^argument/u.test(list.type)) return [list];
  return list.namedChildren
    .filter(({ type }) => !type.includes('comment'))
    .map((one) => (one.type === 'argument' && one.children.length === 1 ? one.children[0] : one))
    .flatMap((one) => one ?? []);
}

function isAwaited(node: SyntaxNode): boolean {
  const around = node.parent?.type ?? '';
  // Before a call with type arguments the parser puts `await` inside the call.
  return /^await/u.test(around) || /^await/u.test(calledBy(node)?.type ?? '');
}
