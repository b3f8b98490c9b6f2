import { Bindings, isUpper } from '../bindings.ts';
import type { Code } from '../code.ts';
import type { NameFacts } from '../names.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import { annotated } from './declarations.ts';
import { isFunctionOrClass, isImport, isLiteral, patternNames } from './values.ts';

/** The names that JavaScript or TypeScript code binds. */
export function scriptNames(code: Code): readonly NameFacts[] {
  const bindings = new Bindings();
  bindings.addParameters(code, patternNames);
  for (const node of code.nodes('variable_declarator')) addVariable(bindings, node);
  for (const node of code.nodes('for_in_statement')) {
    if (node.child('kind')) addLoop(bindings, node, node.child('left'));
  }
  for (const node of code.nodes('catch_clause')) addLoop(bindings, node, node.child('parameter'));
  for (const node of code.nodes(...members)) addField(bindings, node);
  for (const node of code.nodes('assignment_expression')) addOwnField(bindings, node);
  return bindings.all;
}

const members = ['public_field_definition', 'field_definition', 'property_signature'] as const;
const functions = [
  'function_declaration',
  'generator_function_declaration',
  'function_expression',
  'generator_function',
  'arrow_function',
  'method_definition',
  'class_static_block',
] as const;

function addVariable(bindings: Bindings, node: SyntaxNode): void {
  const pattern = node.child('name');
  const value = node.child('value');
  if (!pattern || isImport(value)) return;
  if (pattern.type !== 'identifier') {
    const kind = variableKind(node, undefined, '');
    for (const { name, nameIsGiven } of patternNames(pattern)) {
      bindings.add(name, { kind, declaration: node, nameIsGiven });
    }
    return;
  }
  if (isFunctionOrClass(value)) return;
  const kind = variableKind(node, value, pattern.text);
  bindings.add(pattern, { kind, declaration: node, type: annotated(node.child('type')), value });
}

function variableKind(
  node: SyntaxNode,
  value: SyntaxNode | undefined,
  name: string,
): NameFacts['kind'] {
  const statement = node.parent;
  if (statement?.field === 'initializer') return 'loop';
  if (node.closest(...functions)) return 'local';
  const isConst = statement?.child('kind')?.type === 'const';
  const isTop = /^(?:program|export_statement)$/u.test(statement?.parent?.type ?? '');
  return isConst && (isUpper(name) || (isTop && isLiteral(value))) ? 'constant' : 'variable';
}

function addLoop(bindings: Bindings, node: SyntaxNode, pattern: SyntaxNode | undefined): void {
  for (const { name, nameIsGiven } of pattern ? patternNames(pattern) : []) {
    bindings.add(name, { kind: 'loop', declaration: node, nameIsGiven });
  }
}

function addField(bindings: Bindings, node: SyntaxNode): void {
  const name = node.child('name') ?? node.child('property');
  const value = node.child('value');
  if (!name || !/property_identifier$/u.test(name.type)) return;
  bindings.know(node.parent, name.text);
  if (isFunctionOrClass(value)) return;
  const isFixed = node.firstOf('static') !== undefined && node.firstOf('readonly') !== undefined;
  const isConstant = isFixed && (isUpper(name.text) || isLiteral(value));
  const kind = isConstant ? 'constant' : 'field';
  bindings.add(name, { kind, declaration: node, type: annotated(node.child('type')), value });
}

/** `this.x = …` in a class. */
function addOwnField(bindings: Bindings, node: SyntaxNode): void {
  const left = node.child('left');
  const name = left?.type === 'member_expression' ? left.child('property') : undefined;
  const value = node.child('right');
  if (!name || left?.child('object')?.type !== 'this' || isFunctionOrClass(value)) return;
  const body = node.closest('class_body');
  if (body) bindings.addFirst(body, name, { kind: 'field', declaration: node, value });
}
