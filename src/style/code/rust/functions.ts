import type { Code } from '../code.ts';
import { headerSpan } from '../declaration.ts';
import type { FunctionFacts, FunctionReader, ParameterFacts } from '../functions.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import { attributesOf, isPublic, rustDocumentation } from './declarations.ts';

/** Functions, methods and closures of Rust. */
export const rustFunctions: FunctionReader = {
  nodes: ['function_item', 'function_signature_item', 'closure_expression'],
  read: (node, code) => (node.type === 'closure_expression' ? closure(node) : item(node, code)),
};

/** Attributes with which something else calls the function by its name. */
const givenBy = /^(?:no_mangle|export_name|panic_handler|unsafe\(no_mangle\))/u;

function item(node: SyntaxNode, code: Code): FunctionFacts | undefined {
  const nameNode = node.child('name');
  if (!nameNode) return undefined;
  const name = nameNode.text;
  const decorators = attributesOf(node);
  const owner = node.closest('impl_item', 'trait_item', 'function_item', 'foreign_mod_item');
  const overrides = owner?.type === 'impl_item' && owner.child('trait') !== undefined;
  const isForeign = owner?.type === 'foreign_mod_item';
  const isMethod = /^(?:impl|trait)_item$/u.test(owner?.type ?? '') || hasSelf(node);
  const body = node.child('body');
  return {
    node,
    kind: isMethod ? 'method' : 'function',
    name,
    nameNode,
    arrow: false,
    public: !overrides && isPublic(node, code),
    exported: false,
    nameIsGiven:
      overrides ||
      isForeign ||
      name === 'main' ||
      decorators.some(({ text }) => givenBy.test(text)),
    overrides,
    async: node.firstOf('function_modifiers')?.firstOf('async') !== undefined,
    body,
    parameters: parametersOf(node),
    returnType: node.child('return_type'),
    typedBy: undefined,
    documentation: rustDocumentation(node, code),
    decorators,
    header: headerSpan(node.start, node, body),
  };
}

/** A method shown alone has lost its impl block but not its `self`. */
function hasSelf(node: SyntaxNode): boolean {
  return parametersOf(node).some(({ implicit, name }) => implicit && name === 'self');
}

function closure(node: SyntaxNode): FunctionFacts {
  const given = node.parent?.type === 'let_declaration' ? node.parent : undefined;
  const pattern = given?.child('pattern');
  const nameNode = pattern?.type === 'identifier' ? pattern : undefined;
  const body = node.child('body');
  return {
    node,
    kind: 'lambda',
    name: nameNode?.text,
    nameNode,
    arrow: true,
    public: false,
    exported: false,
    nameIsGiven: false,
    overrides: false,
    async: node.firstOf('async') !== undefined,
    body,
    parameters: parametersOf(node),
    returnType: node.child('return_type'),
    typedBy: given?.child('type'),
    documentation: undefined,
    decorators: [],
    header: headerSpan(node.start, node, body),
  };
}

function parametersOf(node: SyntaxNode): readonly ParameterFacts[] {
  const all = node.child('parameters')?.children ?? [];
  return all
    .filter(
      ({ named, type }) => (named && !/comment$|^attribute_item$/u.test(type)) || type === '_',
    )
    .map(parameterFacts);
}

function parameterFacts(node: SyntaxNode): ParameterFacts {
  const isSelf = node.type === 'self_parameter' || node.child('pattern')?.type === 'self';
  const nameNode = isSelf ? node.firstOf('self') : boundName(node.child('pattern') ?? node);
  return {
    node,
    name: nameNode?.text,
    nameNode,
    type: node.child('type'),
    hasDefault: false,
    implicit: isSelf || node.type === 'variadic_parameter',
  };
}

/** The name in `name`, `mut name`, `&name`; undefined in a pattern of several. */
function boundName(node: SyntaxNode): SyntaxNode | undefined {
  let inner: SyntaxNode | undefined = node;
  while (inner && /^(?:mut|ref|reference)_pattern$/u.test(inner.type)) {
    inner = inner.children.findLast(({ named, type }) => named && !/specifier/u.test(type));
  }
  return inner?.type === 'identifier' || inner?.type === '_' ? inner : undefined;
}
