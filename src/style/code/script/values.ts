import type { PatternName } from '../bindings.ts';
import type { SyntaxNode } from '../syntaxNode.ts';

const inner: ReadonlySet<string> = new Set([
  'parenthesized_expression',
  'as_expression',
  'satisfies_expression',
  'non_null_expression',
]);

function bare(value: SyntaxNode | undefined): SyntaxNode | undefined {
  let node = value;
  while (node && inner.has(node.type)) node = node.namedChildren[0];
  return node;
}

/** A value that makes a variable a function or a class. */
export function isFunctionOrClass(value: SyntaxNode | undefined): boolean {
  return /^(?:arrow_function|(?:function|generator)_(?:expression|function)|generator_function|class)$/u.test(
    bare(value)?.type ?? '',
  );
}

/** `require("x")` or `await import("x")`: the name of a module, or names that it has. */
export function isImport(value: SyntaxNode | undefined): boolean {
  return /^(?:await\s+import|require)\s*\(/u.test(value?.text.slice(0, 40) ?? '');
}

/** A number, a string without any values in it, true or false. */
export function isLiteral(value: SyntaxNode | undefined): boolean {
  const node = bare(value);
  switch (node?.type) {
    case 'number':
    case 'string':
    case 'true':
    case 'false':
      return true;
    case 'template_string':
      return !node.children.some(({ type }) => type === 'template_substitution');
    case 'unary_expression':
      return node.child('argument')?.type === 'number';
    default:
      return false;
  }
}

/** A name in a pattern; given where it is also the name of what it takes: `{ title }`. */
/** The names that a pattern binds. */
export function patternNames(pattern: SyntaxNode): readonly PatternName[] {
  const found: PatternName[] = [];
  const open: (SyntaxNode | undefined)[] = [pattern];
  // No recursion: brackets may nest as deep as they like.
  while (open.length > 0) {
    const node = open.pop();
    if (node?.type === 'identifier') found.push({ name: node, nameIsGiven: false });
    else if (node?.type === 'shorthand_property_identifier_pattern') {
      found.push({ name: node, nameIsGiven: true });
    } else if (node) open.push(...partsOf(node).toReversed());
  }
  return found;
}

/** What of a pattern may bind names: not its keys and defaults. */
function partsOf(pattern: SyntaxNode): readonly (SyntaxNode | undefined)[] {
  switch (pattern.type) {
    case 'pair_pattern':
      return [pattern.child('value')];
    case 'assignment_pattern':
    case 'object_assignment_pattern':
      return [pattern.child('left')];
    case 'object_pattern':
    case 'array_pattern':
    case 'rest_pattern':
      return pattern.namedChildren;
    default:
      return [];
  }
}
