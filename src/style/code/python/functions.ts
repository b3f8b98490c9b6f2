import type { Code } from '../code.ts';
import { decoratorsOf, headerSpan } from '../declaration.ts';
import type { FunctionFacts, FunctionKind, FunctionReader, ParameterFacts } from '../functions.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import { decoratorNodes, docstring, isPublic, ownerOf } from './declarations.ts';

/** Functions and lambdas of Python. */
export const pythonFunctions: FunctionReader = {
  nodes: ['function_definition', 'lambda'],
  read: (node, code) => (node.type === 'lambda' ? lambda(node) : definition(node, code)),
};

/** Names that the language or a test runner calls. */
const givenName = /^(?:__\w+__|main|test_\w*|pytest_\w+|(?:setUp|tearDown)Module)$/u;

/** Names that come with a base class of the library. */
const inheritedName =
  /^(?:(?:async)?(?:setUp|tearDown)|(?:setUp|tearDown)(?:Class|TestData)|do_[A-Z]+|visit_\w+|depart_\w+|log_message|\w+Event)$/u;

function definition(node: SyntaxNode, code: Code): FunctionFacts | undefined {
  const nameNode = node.child('name');
  if (!nameNode) return undefined;
  const name = nameNode.text;
  const decorators = decoratorsOf(decoratorNodes(node));
  const marks = decorators.map(({ text }) => text);
  const kind = kindOf(node, name, marks, code);
  const isStatic = marks.includes('staticmethod');
  const overrides = marks.some((mark) => /^(?:\w+\.)?override$/u.test(mark));
  const isOverload = marks.some((mark) => /^(?:\w+\.)?overload$/u.test(mark));
  const body = node.child('body');
  return {
    node,
    kind,
    name,
    nameNode,
    arrow: false,
    public: isPublic(name, node),
    exported: false,
    nameIsGiven: overrides || isGiven(name, node),
    overrides,
    async: node.firstOf('async') !== undefined,
    body: isOverload ? undefined : body,
    parameters: parametersOf(node, !isStatic && (kind !== 'function' || hasReceiver(node))),
    returnType: typeIn(node.child('return_type')),
    typedBy: undefined,
    documentation: docstring(body, code),
    decorators,
    header: headerSpan(node.start, node, body),
  };
}

function kindOf(
  node: SyntaxNode,
  name: string,
  marks: readonly string[],
  code: Code,
): FunctionKind {
  const owner = ownerOf(node);
  const isMethod = owner
    ? owner.type === 'class_definition'
    : // A method shown alone has lost its class but not its `self`.
      hasReceiver(node) && code.nodes('class_definition').length === 0;
  if (!isMethod) return 'function';
  if (name === '__init__') return 'constructor';
  if (marks.some((mark) => /\.(?:setter|deleter)$/u.test(mark))) return 'setter';
  return marks.some((mark) => /(?:^|\.|_)(?:property|getter|abstractproperty)$/u.test(mark))
    ? 'getter'
    : 'method';
}

function isGiven(name: string, node: SyntaxNode): boolean {
  if (givenName.test(name)) return true;
  const owner = ownerOf(node);
  const mayInherit = owner ? owner.child('superclasses') !== undefined : hasReceiver(node);
  return mayInherit && inheritedName.test(name);
}

function hasReceiver(node: SyntaxNode): boolean {
  const [first] = node.child('parameters')?.namedChildren ?? [];
  return first?.type === 'identifier' && /^(?:self|cls)$/u.test(first.text);
}

function lambda(node: SyntaxNode): FunctionFacts {
  const { parent } = node;
  const target = parent?.type === 'assignment' ? parent.child('left') : undefined;
  const nameNode = target?.type === 'identifier' ? target : undefined;
  const name = nameNode?.text;
  const body = node.child('body');
  return {
    node,
    kind: 'lambda',
    name,
    nameNode,
    arrow: true,
    public: name !== undefined && isPublic(name, node),
    exported: false,
    nameIsGiven: false,
    overrides: false,
    async: false,
    body,
    parameters: parametersOf(node, false),
    returnType: undefined,
    typedBy: nameNode ? typeIn(parent?.child('type')) : undefined,
    documentation: undefined,
    decorators: [],
    header: headerSpan(node.start, node, body),
  };
}

function parametersOf(node: SyntaxNode, hasReceiver: boolean): readonly ParameterFacts[] {
  const all = node.child('parameters')?.namedChildren ?? [];
  return all
    .filter(({ type }) => type !== 'comment')
    .map((parameter, index) => parameterFacts(parameter, hasReceiver && index === 0));
}

function parameterFacts(node: SyntaxNode, isReceiver: boolean): ParameterFacts {
  const nameNode = nameOf(node);
  return {
    node,
    name: nameNode?.text,
    nameNode,
    type: typeIn(node.child('type')),
    hasDefault: node.child('value') !== undefined,
    implicit: isReceiver || node.type.endsWith('_separator'),
  };
}

/** The name in `*args: int`, which stands two levels deep. */
function nameOf(node: SyntaxNode): SyntaxNode | undefined {
  let inner: SyntaxNode | undefined = node;
  for (let depth = 0; inner && inner.type !== 'identifier'; depth += 1) {
    if (depth > 2) return undefined;
    inner = inner.child('name') ?? inner.children.find(({ named, field }) => named && !field);
  }
  return inner;
}

/** What stands in a `type` node. */
export function typeIn(node: SyntaxNode | undefined): SyntaxNode | undefined {
  return node?.namedChildren[0] ?? node;
}
