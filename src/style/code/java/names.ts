import { Bindings, isUpper } from '../bindings.ts';
import type { Code } from '../code.ts';
import { shownAround } from '../declaration.ts';
import type { NameFacts } from '../names.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import { hasModifier } from './declarations.ts';

/** The names that Java code binds. */
export function javaNames(code: Code): readonly NameFacts[] {
  const bindings = new Bindings();
  bindings.addParameters(code);
  for (const node of code.nodes('record_declaration')) addComponents(bindings, node);
  for (const node of code.nodes(...declarations)) addDeclared(bindings, node);
  for (const node of code.nodes(...binders)) {
    const name = node.child('name');
    const kind = /^(?:enhanced_for|catch)_/u.test(node.type) ? 'loop' : 'local';
    const value = node.type === 'resource' ? node.child('value') : undefined;
    const type = node.child('type') ?? node.firstOf('catch_type') ?? node.child('right');
    if (name) bindings.add(name, { kind, declaration: node, type, value });
  }
  for (const node of code.nodes('type_pattern', 'record_pattern_component')) {
    const [type, name] = node.namedChildren;
    if (name?.type === 'identifier') bindings.add(name, { kind: 'local', declaration: node, type });
  }
  return bindings.all;
}

const declarations = [
  'field_declaration',
  'constant_declaration',
  'local_variable_declaration',
] as const;
const binders = [
  'enhanced_for_statement',
  'catch_formal_parameter',
  'resource',
  'instanceof_expression',
] as const;
const literal =
  /^(?:(?:decimal|hex|octal|binary)_(?:integer|floating_point)_literal|string_literal|character_literal|true|false|null_literal)$/u;

function addComponents(bindings: Bindings, node: SyntaxNode): void {
  for (const parameter of node.child('parameters')?.namedChildren ?? []) {
    const name = parameter.child('name');
    const type = parameter.child('type');
    if (name) bindings.add(name, { kind: 'field', declaration: parameter, type });
  }
}

function addDeclared(bindings: Bindings, node: SyntaxNode): void {
  for (const declarator of node.children) {
    const name = declarator.child('name');
    if (declarator.type !== 'variable_declarator' || !name) continue;
    const value = declarator.child('value');
    const kind = kindOf(node, name.text, value);
    bindings.add(name, { kind, declaration: node, type: node.child('type'), value });
  }
}

function kindOf(node: SyntaxNode, name: string, value: SyntaxNode | undefined): NameFacts['kind'] {
  if (node.type === 'constant_declaration') return 'constant';
  const isFixed = hasModifier(node, 'static') && hasModifier(node, 'final');
  if (isFixed && (isUpper(name) || literal.test(value?.type ?? ''))) return 'constant';
  if (node.type === 'field_declaration') return 'field';
  if (node.field === 'init') return 'loop';
  if (shownAround(node, 'block', 'constructor_body', 'lambda_expression')) {
    return 'local';
  }
  // A field shown alone has lost its class but not its modifiers.
  return ['private', 'public', 'protected', 'static'].some((one) => hasModifier(node, one))
    ? 'field'
    : 'variable';
}
