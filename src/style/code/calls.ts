import type { Code } from './code.ts';
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
  const inMacros = code.nodes('token_tree').flatMap((tokens) => tokenCalls(code, tokens));
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
  if (list.type === 'token_tree') return firstTokens(list);
  if (!/^argument/u.test(list.type)) return [list];
  return list.namedChildren
    .filter(({ type }) => !type.includes('comment'))
    .map((one) => (one.type === 'argument' && one.children.length === 1 ? one.children[0] : one))
    .flatMap((one) => one ?? []);
}

/** A macro's arguments are tokens: the first of each stands for it. */
function firstTokens(tokens: SyntaxNode): readonly SyntaxNode[] {
  return tokens.children.filter(
    ({ named, type }, index) =>
      named &&
      !type.includes('comment') &&
      /^[,([{]$/u.test(tokens.children[index - 1]?.text ?? ''),
  );
}

/** Inside a macro there are no calls, only tokens: a name before a bracket is one. */
function tokenCalls(code: Code, macro: SyntaxNode): readonly CallFacts[] {
  return macro.children.flatMap((tokens, at) => {
    const mark = macro.children[at - 1]?.type === '!' ? '!' : '';
    const nameNode = macro.children[mark ? at - 2 : at - 1];
    const isCall = mark !== '' || code.text[tokens.start] === '(';
    if (tokens.type !== 'token_tree' || nameNode?.type !== 'identifier' || !isCall) return [];
    return {
      node: nameNode,
      callee: pathBefore(macro.children, mark ? at - 2 : at - 1) + nameNode.text + mark,
      name: nameNode.text + mark,
      nameNode,
      arguments: firstTokens(tokens),
      awaited: code.text.startsWith('.await', tokens.end),
    };
  });
}

/** `std::fs::` and `x.first()?.` before a name. */
function pathBefore(tokens: readonly SyntaxNode[], at: number): string {
  let path = '';
  let isName = false;
  for (let index = at - 1; index >= Math.max(0, at - 2 * mostLinks); index--) {
    const { type, text } = tokens[index] ?? {};
    if (!isName && (type === '.' || type === '::')) path = type + path;
    else if (isName && type === 'token_tree' && text?.startsWith('(')) path = `()${path}`;
    else if (isName && /^(?:identifier|self|super|crate)$/u.test(type ?? '')) path = text + path;
    else if (type !== '?') break;
    isName = type === '.' || type === '::' || type === '?' || type === 'token_tree';
  }
  return path;
}

function isAwaited(node: SyntaxNode): boolean {
  const around = node.parent?.type ?? '';
  // Before a call with type arguments the parser puts `await` inside the call.
  return /^await/u.test(around) || /^await/u.test(calledBy(node)?.type ?? '');
}
