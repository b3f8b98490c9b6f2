import type { Code } from '../code/code.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { sight } from '../manners.ts';
import type { Sight } from '../rule.ts';

const arrows = ['arrow_function'];
const plain = ['function_declaration', 'function_expression'];
const generators = ['generator_function', 'generator_function_declaration'];
const around: ReadonlySet<string> = new Set([...plain, ...generators, 'method_definition']);
const jsx = ['jsx_element', 'jsx_self_closing_element', 'jsx_fragment'];

/**
 * How each function of a script is written, in words: its form (`arrow`, `declaration`, `expression`),
 * what it is (`component`, `handler`, `callback`, `top-level`), and what keeps it from another form
 * (`bound` by `this` or overloads, `typed` by its variable).
 */
export function functionForms(code: Code): readonly Sight[] {
  const bound = thisUsers(code);
  const elements = code.nodes(...jsx).map(({ start }) => start);
  return code.nodes(...arrows, ...plain).flatMap((node) => {
    const words = [...formOf(node)];
    if (words.length === 0) return [];
    const name = nameOf(node);
    if (/^[A-Z]/u.test(name) && holdsAny(elements, node)) words.push('component');
    if (/^(?:handle|on)[A-Z]/u.test(name)) words.push('handler');
    if (isTopLevel(node)) words.push('top-level');
    if (bound.has(node) || isFixed(node, name, code)) words.push('bound');
    return [sight(words.join(' '), headOf(node))];
  });
}

/** The form of a function and what it is given to; nothing where it has no body. */
function formOf(node: SyntaxNode): readonly string[] {
  if (!node.child('body')) return [];
  if (node.type === 'function_declaration') return ['declaration'];
  const form = arrows.includes(node.type) ? 'arrow' : 'expression';
  switch (node.parent?.type) {
    case 'variable_declarator':
      return node.parent.child('type') ? [form, 'variable', 'typed'] : [form, 'variable'];
    case 'export_statement':
      return form === 'arrow' ? [form, 'variable'] : ['declaration'];
    case 'arguments':
      return [form, 'callback'];
    case 'assignment_expression':
      return [form, 'assigned'];
    case 'parenthesized_expression':
      return [form, 'invoked'];
    default:
      return [form, 'inner'];
  }
}

function nameOf(node: SyntaxNode): string {
  const named = node.parent?.type === 'variable_declarator' ? node.parent : node;
  return named.child('name')?.text ?? '';
}

/** Where a mark belongs: the head of the function, or that of the variable it is given to. */
function headOf(node: SyntaxNode): { start: number; end: number } {
  const declaration = node.parent?.type === 'variable_declarator' ? node.parent : node;
  const head = node.child('parameters') ?? node.child('parameter') ?? node;
  return { start: declaration.start, end: head.end };
}

function isTopLevel(node: SyntaxNode): boolean {
  let at = node.parent;
  if (at?.type === 'variable_declarator') at = at.parent?.parent;
  if (at?.type === 'export_statement') at = at.parent;
  return at?.type === 'program';
}

/** What cannot be an arrow function although it does not say `this`. */
function isFixed(node: SyntaxNode, name: string, code: Code): boolean {
  if (node.type === 'arrow_function') return false;
  // A function expression with a name of its own can call itself.
  if (node.type === 'function_expression' && node.child('name')) return true;
  return (
    node.child('return_type')?.type.startsWith('asserts') === true ||
    code.once(overloaded).has(name)
  );
}

function overloaded(code: Code): ReadonlySet<string> {
  return new Set(code.nodes('function_signature').map((one) => one.child('name')?.text ?? ''));
}

/** All functions whose meaning hangs on `this`, `arguments` or `new.target`. */
function thisUsers(code: Code): ReadonlySet<SyntaxNode> {
  const users = new Set<SyntaxNode>();
  const words = code.nodes('this', 'super', 'meta_property');
  const lists = /\barguments\b/u.test(code.text)
    ? code.nodes('identifier').filter(({ text }) => text === 'arguments')
    : [];
  for (const word of [...words, ...lists]) {
    for (let at = word.parent; at && !users.has(at); at = at.parent) {
      if (at.type === 'arrow_function' || around.has(at.type)) users.add(at);
      if (around.has(at.type)) break;
    }
  }
  return users;
}

/** Whether one of the sorted offsets lies inside a node. */
function holdsAny(offsets: readonly number[], { start, end }: SyntaxNode): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (offsets[low] ?? Number.POSITIVE_INFINITY) < end;
}

/** Lambdas of Python, Java and C#: `lambda`, or `lambda assigned` where a name is given to one. */
export function lambdas(code: Code): readonly Sight[] {
  const all = code.nodes('lambda', 'lambda_expression', 'anonymous_method_expression');
  const classes = code.nodes('object_creation_expression').filter(isFunctionClass);
  return [
    ...all
      .filter(({ named }) => named)
      .map((node) => sight(isNamed(node) ? 'lambda assigned' : 'lambda', node)),
    ...classes.map((node) => sight('anonymous-class', { start: node.start, end: node.start + 3 })),
  ].sort((a, b) => a.start - b.start);
}

function isNamed({ parent, field }: SyntaxNode): boolean {
  return parent?.type === 'assignment' && field === 'right';
}

const functional =
  /^(?:Runnable|Callable|Comparator|Consumer|BiConsumer|Supplier|Function|BiFunction|Predicate|BiPredicate|UnaryOperator|BinaryOperator|ActionListener)$/u;

/** `new Runnable() { … }` with one method only: a lambda would do. */
function isFunctionClass(node: SyntaxNode): boolean {
  const [type = ''] = node.child('type')?.text.split('<') ?? [];
  const members = node.firstOf('class_body')?.namedChildren ?? [];
  return functional.test(type) && members.length === 1 && members[0]?.type === 'method_declaration';
}
