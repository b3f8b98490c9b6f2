import type { Code } from '../code.ts';
import { decoratorsOf, firstWord, headerSpan } from '../declaration.ts';
import type { FunctionFacts, FunctionKind, FunctionReader } from '../functions.ts';
import type { Span, SyntaxNode } from '../syntaxNode.ts';
import {
  annotated,
  decoratorNodes,
  exportOf,
  isSeenOutside,
  jsdoc,
  propertyName,
  type Target,
  targetOf,
} from './declarations.ts';
import { isExportsObject, isMemberSeenOutside } from './members.ts';
import { parametersOf } from './parameters.ts';

const statements = [
  'function_declaration',
  'generator_function_declaration',
  'function_signature',
] as const;
const members = ['method_definition', 'method_signature', 'abstract_method_signature'] as const;
const expressions = ['arrow_function', 'function_expression', 'generator_function'] as const;

/** Functions of JavaScript and TypeScript, with JSX or without. */
export const scriptFunctions: FunctionReader = {
  nodes: [...statements, ...members, ...expressions],
  read: (node, code) => {
    if ((statements as readonly string[]).includes(node.type)) return statement(node, code);
    return (members as readonly string[]).includes(node.type)
      ? member(node, code)
      : expression(node, code);
  },
};

/** Names that a runtime or a framework calls in a file. */
const givenFunction =
  /^(?:main|GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|get(?:ServerSideProps|StaticProps|StaticPaths|InitialProps)|generate(?:Metadata|StaticParams)|activate|deactivate)$/u;

/** Names that the language or a framework calls in an object. */
const givenMethod =
  /^(?:constructor|toString|toJSON|toLocaleString|valueOf|then|next|return|throw|render|getDerivedStateFromProps|getSnapshotBeforeUpdate|getInitialProps|(?:UNSAFE_)?component[A-Z]\w*|shouldComponentUpdate|ng[A-Z]\w*|(?:dis)?connectedCallback|adoptedCallback|attributeChangedCallback)$/u;

function statement(node: SyntaxNode, code: Code): FunctionFacts {
  const nameNode = node.child('name');
  const name = nameNode?.text;
  const exported = exportOf(node);
  const body = node.child('body');
  return {
    node,
    kind: 'function',
    name,
    nameNode,
    arrow: false,
    public: isSeenOutside(node, name ?? '', code),
    exported: exported !== undefined,
    nameIsGiven: name !== undefined && givenFunction.test(name),
    overrides: false,
    async: node.firstOf('async') !== undefined,
    body,
    parameters: parametersOf(node),
    returnType: annotated(node.child('return_type')),
    typedBy: undefined,
    documentation: jsdoc(node, code),
    decorators: [],
    header: headerSpan(exported?.start ?? node.start, node, body),
  };
}

function member(node: SyntaxNode, code: Code): FunctionFacts {
  const nameNode = node.child('name');
  const name = propertyName(nameNode);
  const decorators = decoratorNodes(node);
  const overrides = node.firstOf('override_modifier') !== undefined;
  const start = firstWord(node, ({ type }) => type === 'decorator');
  const body = node.child('body');
  return {
    node,
    kind: memberKind(node, name),
    name,
    nameNode,
    arrow: false,
    public: isMemberSeenOutside(node, nameNode, code),
    exported: false,
    nameIsGiven: overrides || nameNode?.type === 'string' || givenMethod.test(name ?? ''),
    overrides,
    async: node.firstOf('async') !== undefined,
    body,
    parameters: parametersOf(node),
    returnType: annotated(node.child('return_type')),
    typedBy: undefined,
    documentation: jsdoc(node, code),
    decorators: decoratorsOf(decorators),
    header: headerSpan(start, node, body),
  };
}

function memberKind(node: SyntaxNode, name: string | undefined): FunctionKind {
  if (name === 'constructor' && node.parent?.type === 'class_body') return 'constructor';
  if (node.firstOf('get')) return 'getter';
  return node.firstOf('set') ? 'setter' : 'method';
}

function expression(node: SyntaxNode, code: Code): FunctionFacts {
  const target = targetOf(node);
  const own = node.child('name');
  const nameNode = target?.nameNode ?? own;
  const name = propertyName(nameNode);
  const isField = target?.kind === 'field';
  const body = node.child('body');
  const exported = target && target.kind !== 'property' ? exportOf(target.declaration) : undefined;
  return {
    node,
    kind: expressionKind(target),
    name,
    nameNode,
    arrow: node.type === 'arrow_function',
    public: target !== undefined && isGivenOutside(target, name, code),
    exported: exported !== undefined,
    nameIsGiven: isNameGiven(target, name),
    overrides: isField && target.declaration.firstOf('override_modifier') !== undefined,
    async: node.firstOf('async') !== undefined,
    body,
    parameters: parametersOf(node),
    returnType: annotated(node.child('return_type')),
    typedBy: target?.type,
    documentation: target ? jsdoc(target.declaration, code) : undefined,
    decorators: isField ? decoratorsOf(decoratorNodes(target.declaration)) : [],
    header: headerOf(node, target, exported),
  };
}

/** Given to a name of its own it is a function like a declared one; `list[0] = () => {}` declares none. */
function expressionKind(target: Target | undefined): FunctionKind {
  if (target?.kind === 'field') return 'method';
  const isDeclared = target?.kind === 'default' || target?.nameNode !== undefined;
  return isDeclared && target?.kind !== 'property' ? 'function' : 'lambda';
}

function isNameGiven(target: Target | undefined, name: string | undefined): boolean {
  if (target?.declaration.firstOf('override_modifier')) return true;
  // `element.onclick = …` fills in what is there.
  if (target?.kind === 'assignment' && /^on[a-z]+$/u.test(name ?? '')) return true;
  const given = target?.kind === 'field' ? givenMethod : givenFunction;
  return target?.nameNode?.type === 'string' || (name !== undefined && given.test(name));
}

function isGivenOutside(target: Target, name: string | undefined, code: Code): boolean {
  switch (target.kind) {
    case 'field':
      return isMemberSeenOutside(target.declaration, target.nameNode, code);
    case 'default':
      return isSeenOutside(target.declaration, name ?? '', code);
    case 'variable': {
      const { declaration } = target;
      const statement = declaration.type === 'variable_declarator' ? declaration.parent : undefined;
      return isSeenOutside(statement ?? declaration, name ?? '', code);
    }
    case 'assignment':
      return /^(?:module\.)?exports\b/u.test(target.declaration.text.slice(0, 20));
    case 'property':
      return isExportsObject(target.declaration.parent);
  }
}

function headerOf(
  node: SyntaxNode,
  target: Target | undefined,
  exported: SyntaxNode | undefined,
): Span {
  const body = node.child('body');
  const declaration = target?.declaration;
  const isFirst = declaration?.type !== 'variable_declarator';
  const start =
    (isFirst ? exported?.start : undefined) ?? (declaration ? wordStart(declaration) : node.start);
  return { start, end: headerSpan(node.start, node, body).end };
}

function wordStart(node: SyntaxNode): number {
  return firstWord(node, ({ type }) => type === 'decorator');
}
