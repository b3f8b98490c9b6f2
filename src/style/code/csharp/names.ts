import { Bindings } from '../bindings.ts';
import type { Code } from '../code.ts';
import type { NameFacts } from '../names.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import { modifiersOf, ownerOf } from './declarations.ts';
import { parameterFacts, parametersIn } from './functions.ts';

/** The names that C# code binds. */
export function csharpNames(code: Code): readonly NameFacts[] {
  const bindings = new Bindings();
  bindings.addParameters(code);
  for (const node of code.nodes(...typesWithParameters)) addPrimary(bindings, node);
  for (const node of code.nodes('property_declaration')) {
    const name = node.child('name');
    const [type, value] = [node.child('type'), node.child('value')];
    if (name) bindings.add(name, { kind: 'property', declaration: node, type, value });
  }
  for (const node of code.nodes('variable_declarator')) addVariable(bindings, node);
  for (const node of code.nodes('foreach_statement')) {
    for (const name of namesIn(node.child('left'))) {
      bindings.add(name, { kind: 'loop', declaration: node, type: node.child('type') });
    }
  }
  for (const node of code.nodes(...binders)) {
    const isQuery = node.type.endsWith('_clause');
    const name = node.child('name') ?? (isQuery ? queryName(node) : undefined);
    const kind = isQuery || node.type === 'catch_declaration' ? 'loop' : 'local';
    if (name) bindings.add(name, { kind, declaration: node, type: node.child('type') });
  }
  return bindings.all;
}

const typesWithParameters = [
  'class_declaration',
  'struct_declaration',
  'record_declaration',
  'record_struct_declaration',
  'delegate_declaration',
  'indexer_declaration',
] as const;
const binders = [
  'catch_declaration',
  'declaration_pattern',
  'declaration_expression',
  'recursive_pattern',
  'var_pattern',
  'from_clause',
  'let_clause',
  'join_clause',
] as const;

/** `half` in `let half = …`, which the grammar gives no field. */
function queryName(node: SyntaxNode): SyntaxNode | undefined {
  return node.children.find(({ type, field }) => type === 'identifier' && field !== 'type');
}

/** The parameters of a type, an indexer, a delegate. A record's become its properties. */
function addPrimary(bindings: Bindings, node: SyntaxNode): void {
  const list = node.child('parameters') ?? node.firstOf('parameter_list');
  const isRecord = node.type.startsWith('record');
  for (const parameter of list ? parametersIn(list) : []) {
    const facts = parameterFacts(parameter);
    if (!isRecord) bindings.addParameter(facts);
    else if (facts.nameNode) {
      bindings.add(facts.nameNode, { kind: 'property', declaration: parameter, type: facts.type });
    }
  }
}

function addVariable(bindings: Bindings, node: SyntaxNode): void {
  const declaration = node.parent?.parent ?? node;
  const kind = kindOf(declaration, node);
  const type = node.parent?.child('type');
  const own = node.child('name');
  const value = own && node.firstOf('=') ? node.namedChildren.at(-1) : undefined;
  for (const name of own ? [own] : namesIn(node.firstOf('tuple_pattern'))) {
    bindings.add(name, { kind, declaration, type, value });
  }
}

function kindOf(declaration: SyntaxNode, node: SyntaxNode): NameFacts['kind'] {
  if (modifiersOf(declaration).includes('const')) return 'constant';
  if (/field_declaration$/u.test(declaration.type)) return 'field';
  if (node.parent?.field === 'initializer') return 'loop';
  // A field shown alone has lost its class but not its modifiers.
  const isField = modifiersOf(declaration).some((one) =>
    /^(?:public|private|protected|internal|readonly|static)$/u.test(one),
  );
  if (isField) return 'field';
  return ownerOf(declaration) ? 'local' : 'variable';
}

/** An identifier, or the identifiers of `(first, second)`. */
function namesIn(node: SyntaxNode | undefined): readonly SyntaxNode[] {
  if (!node) return [];
  return node.type === 'identifier'
    ? [node]
    : node.namedChildren.filter(({ type }) => type === 'identifier');
}
