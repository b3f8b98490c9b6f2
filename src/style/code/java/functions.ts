import type { Code } from '../code.ts';
import { decoratorsOf, headerSpan } from '../declaration.ts';
import type { FunctionFacts, FunctionReader, ParameterFacts } from '../functions.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import { annotationNodes, isPublic, javadoc, wordStart } from './declarations.ts';

/** Methods, constructors and lambdas of Java. */
export const javaFunctions: FunctionReader = {
  nodes: [
    'method_declaration',
    'constructor_declaration',
    'compact_constructor_declaration',
    'lambda_expression',
  ],
  read: (node, code) => (node.type === 'lambda_expression' ? lambda(node) : declared(node, code)),
};

/** Names that the language asks for. */
const givenName =
  /^(?:main|toString|equals|hashCode|compareTo|clone|finalize|(?:read|write)Object)$/u;

/** Names that come with a base class or an interface of the library. */
const inheritedName =
  /^(?:run|call|get|accept|apply|test|compare|close|iterator|hasNext|next|remove|setUp|tearDown|actionPerformed|doGet|doPost|doPut|doDelete|doFilter|initialize|start|stop)$/u;

function declared(node: SyntaxNode, code: Code): FunctionFacts | undefined {
  const nameNode = node.child('name');
  if (!nameNode) return undefined;
  const name = nameNode.text;
  const decorators = decoratorsOf(annotationNodes(node));
  const isMethod = node.type === 'method_declaration';
  const overrides = decorators.some(({ text }) => /^(?:java\.lang\.)?Override\b/u.test(text));
  const body = node.child('body');
  return {
    node,
    kind: isMethod ? 'method' : 'constructor',
    name,
    nameNode,
    arrow: false,
    public: isPublic(node),
    exported: false,
    nameIsGiven: overrides || !isMethod || isGiven(name, node),
    overrides,
    async: false,
    body,
    parameters: parametersOf(node),
    returnType: node.child('type'),
    typedBy: undefined,
    documentation: javadoc(node, code),
    decorators,
    header: headerSpan(wordStart(node), node, body),
  };
}

function isGiven(name: string, node: SyntaxNode): boolean {
  if (givenName.test(name)) return true;
  const owner = inheritedName.test(name) ? node.parent?.parent : undefined;
  return (
    owner !== undefined &&
    (owner.type === 'object_creation_expression' ||
      owner.child('interfaces') !== undefined ||
      owner.child('superclass') !== undefined)
  );
}

function lambda(node: SyntaxNode): FunctionFacts {
  const given = node.parent;
  const isVariable = given?.type === 'variable_declarator';
  const target = isVariable ? given.child('name') : assigned(given);
  const body = node.child('body');
  return {
    node,
    kind: 'lambda',
    name: target?.text,
    nameNode: target,
    arrow: true,
    public: false,
    exported: false,
    nameIsGiven: false,
    overrides: false,
    async: false,
    body,
    parameters: parametersOf(node),
    returnType: undefined,
    typedBy: isVariable ? given.parent?.child('type') : undefined,
    documentation: undefined,
    decorators: [],
    header: headerSpan(node.start, node, body),
  };
}

function assigned(node: SyntaxNode | undefined): SyntaxNode | undefined {
  const left = node?.type === 'assignment_expression' ? node.child('left') : undefined;
  return left?.type === 'identifier' ? left : left?.child('field');
}

function parametersOf(node: SyntaxNode): readonly ParameterFacts[] {
  const list = node.child('parameters');
  if (!list) return [];
  const all = list.type === 'identifier' ? [list] : list.namedChildren;
  return all.filter(({ type }) => !type.endsWith('comment')).map(parameterFacts);
}

function parameterFacts(node: SyntaxNode): ParameterFacts {
  const nameNode = node.type === 'identifier' ? node : nameOf(node);
  const spreadType = node.children.find(({ named, type }) => named && type !== 'modifiers');
  return {
    node,
    name: nameNode?.text,
    nameNode,
    type: node.type === 'spread_parameter' ? spreadType : node.child('type'),
    hasDefault: false,
    implicit: node.type === 'receiver_parameter',
  };
}

function nameOf(node: SyntaxNode): SyntaxNode | undefined {
  return (
    node.child('name') ??
    node.firstOf('variable_declarator')?.child('name') ??
    node.firstOf('this', 'underscore_pattern')
  );
}
