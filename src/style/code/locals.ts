import type { Code } from './code.ts';
import type { SyntaxNode } from './syntaxNode.ts';

/** A local variable of Java or C# at its declaration with a value: its type could be spelled out or `var`. */
export interface LocalFacts {
  /** The type as written: a mark belongs there. */
  readonly type: SyntaxNode;
  readonly isVar: boolean;
  /** Its type has no name, or may have none: an anonymous object, a deconstruction. */
  readonly mustBeVar: boolean;
  /** `var` would give it the same type: no `null`, lambda, array in braces, other class than declared. */
  readonly canBeVar: boolean;
  /** The type that `new` names, where the value is that alone. */
  readonly created: string | undefined;
}

/** All local variables with a value, loop variables and resources too, in the order of the text. */
export function localsOf(code: Code): readonly LocalFacts[] {
  return code.language === 'java' ? javaLocals(code) : csharpLocals(code);
}

function javaLocals(code: Code): readonly LocalFacts[] {
  const declared = code.nodes('local_variable_declaration').flatMap((node) => {
    const all = node.children.filter(({ type }) => type === 'variable_declarator');
    const [only] = all;
    const value = only?.child('value');
    const inLoop = node.parent?.type === 'for_statement';
    return value ? local(node, value, { isFree: all.length === 1 && !inLoop }) : [];
  });
  const others = code
    .nodes('enhanced_for_statement', 'resource')
    .flatMap((node) => local(node, node.type === 'resource' ? node.child('value') : undefined, {}));
  const parameters = code
    .nodes('formal_parameter')
    .filter((node) => node.child('type')?.text === 'var')
    .flatMap((node) => local(node, undefined, {}));
  return [...declared, ...others, ...parameters].toSorted((a, b) => a.type.start - b.type.start);
}

function csharpLocals(code: Code): readonly LocalFacts[] {
  const nameless = namelessPlaces(code);
  const declared = code.nodes('variable_declaration').flatMap((node) => {
    const around = node.parent;
    if (!around || !/^(?:local_declaration|for|using)_statement$/u.test(around.type)) return [];
    const all = node.namedChildren.filter(({ type }) => type === 'variable_declarator');
    const [first] = all;
    const value = first && lastValue(first);
    const isConstant = around.children.some(
      (one) => one.type === 'modifier' && one.text === 'const',
    );
    if (!first || !value || isConstant) return [];
    const isFree = all.length === 1 && around.type !== 'for_statement';
    return local(node, value, { isFree, isNameless: nameless.has(first) });
  });
  const others = code
    .nodes('foreach_statement', 'declaration_expression')
    .flatMap((node) => local(node, undefined, { isNameless: nameless.has(node) }));
  return [...declared, ...others].toSorted((a, b) => a.type.start - b.type.start);
}

function lastValue(declarator: SyntaxNode): SyntaxNode | undefined {
  return declarator.namedChildren.findLast(({ field, type }) => !field && type !== 'tuple_pattern');
}

interface Surroundings {
  /** Alone in its declaration, and in no loop's head, where a number's type is as it always is. */
  readonly isFree?: boolean;
  readonly isNameless?: boolean;
}

function local(
  node: SyntaxNode,
  value: SyntaxNode | undefined,
  { isFree = true, isNameless = false }: Surroundings,
): readonly LocalFacts[] {
  const type = node.child('type');
  if (!type) return [];
  const created = value?.type === 'object_creation_expression' ? value.child('type') : undefined;
  const isSame = created === undefined || created.text === type.text;
  return [
    {
      type,
      isVar: type.text === 'var',
      mustBeVar: isNameless || holdsPattern(node),
      canBeVar: isFree && isSame && !fixesType(value, type),
      created: created && !/<\s*>$/u.test(created.text) && !body(value) ? created.text : undefined,
    },
  ];
}

/** `new Thing() { … }` makes a class without a name in Java. */
function body(value: SyntaxNode | undefined): boolean {
  return value?.firstOf('class_body') !== undefined;
}

function holdsPattern(node: SyntaxNode): boolean {
  const left = node.child('left') ?? node.firstOf('variable_declarator') ?? node;
  return (
    left.type === 'tuple_pattern' ||
    left.children.some(({ type }) => /pattern|parenthesized_variable/u.test(type))
  );
}

/** Values that have no type of their own, or another than the one that is declared for them. */
const typeless =
  /^(?:null_literal|lambda_expression|method_reference|array_initializer|initializer_expression|implicit_object_creation_expression|default_expression|ref_expression|anonymous_method_expression|collection_expression|stackalloc_expression|switch_expression|ternary_expression|conditional_expression)$/u;
const literalTypes: Readonly<Record<string, RegExp>> = {
  decimal_integer_literal: /^int$/u,
  integer_literal: /^int$/u,
  decimal_floating_point_literal: /^double$/u,
  real_literal: /^double$/u,
  character_literal: /^char$/u,
};

function fixesType(value: SyntaxNode | undefined, type: SyntaxNode): boolean {
  if (!value) return false;
  if (typeless.test(value.type)) return true;
  const same = literalTypes[value.type];
  if (same) return !same.test(type.text) || /[a-z]$/iu.test(value.text);
  return /^(?:byte|short|long|float|sbyte|ushort|uint|ulong|decimal|object|dynamic|Object)$/u.test(
    type.text,
  );
}

/** The declarations that hold anonymous objects, directly or through others of their kind. */
function namelessPlaces(code: Code): ReadonlySet<SyntaxNode> {
  const found = new Set<SyntaxNode>();
  if (code.nodes('anonymous_object_creation_expression').length === 0) return found;
  const names = new Set<string>();
  for (const node of code.nodes('identifier', 'anonymous_object_creation_expression')) {
    if (node.type === 'identifier' && !names.has(node.text)) continue;
    const place = node.closest('variable_declarator', 'foreach_statement');
    const source = place?.child('right') ?? place;
    if (!place || !source || !node.within(source) || node === place.child('name')) continue;
    found.add(place);
    const name = place.child('name') ?? place.child('left');
    if (name) names.add(name.text);
  }
  return found;
}
