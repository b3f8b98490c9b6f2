import type { Code } from '../code.ts';
import { decoratorsOf, headerSpan } from '../declaration.ts';
import type { FunctionFacts, FunctionKind, FunctionReader, ParameterFacts } from '../functions.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import { attributeNodes, isPublic, modifiersOf, wordStart, xmlComment } from './declarations.ts';

const lambdas = ['lambda_expression', 'anonymous_method_expression'] as const;

/** Methods, constructors, operators, local functions and lambdas of C#. Properties are no functions. */
export const csharpFunctions: FunctionReader = {
  nodes: [
    'method_declaration',
    'constructor_declaration',
    'destructor_declaration',
    'operator_declaration',
    'conversion_operator_declaration',
    'local_function_statement',
    ...lambdas,
  ],
  read: (node, code) =>
    (lambdas as readonly string[]).includes(node.type) ? lambda(node) : declared(node, code),
};

/** Names that the language and its library ask for. */
const givenName =
  /^(?:Main|ToString|Equals|GetHashCode|CompareTo|Clone|Dispose|DisposeAsync|GetEnumerator|GetAsyncEnumerator|MoveNext|MoveNextAsync|Deconstruct|Invoke|InvokeAsync|Configure|ConfigureServices|ExecuteAsync|StartAsync|StopAsync)$/u;

function declared(node: SyntaxNode, code: Code): FunctionFacts {
  const nameNode = node.child('name');
  const name = nameNode?.text;
  const kind = kindOf(node);
  const modifiers = modifiersOf(node);
  const overrides =
    modifiers.includes('override') || node.firstOf('explicit_interface_specifier') !== undefined;
  const body = node.child('body');
  const isMember = node.type !== 'local_function_statement' || kind === 'method';
  return {
    node,
    kind,
    name,
    nameNode,
    arrow: false,
    public: isMember && isPublic(node),
    exported: false,
    nameIsGiven: overrides || /^(?:con|de)structor/u.test(node.type) || givenName.test(name ?? ''),
    overrides,
    async: modifiers.includes('async'),
    body,
    parameters: parametersOf(node),
    returnType: node.child('returns') ?? node.child('type'),
    typedBy: undefined,
    documentation: xmlComment(node, code),
    decorators: decoratorsOf(attributeNodes(node)),
    header: headerSpan(wordStart(node), node, body),
  };
}

/** What only a member can have: such a "local function" is a method that was shown alone. */
const memberModifier =
  /^(?:public|private|protected|internal|virtual|override|abstract|sealed|new|partial)$/u;

function kindOf(node: SyntaxNode): FunctionKind {
  if (node.type === 'constructor_declaration') return 'constructor';
  if (node.type !== 'local_function_statement') return 'method';
  const isAlone = node.parent?.type === 'global_statement' || node.parent?.type === 'ERROR';
  return isAlone && modifiersOf(node).some((one) => memberModifier.test(one))
    ? 'method'
    : 'function';
}

function lambda(node: SyntaxNode): FunctionFacts {
  const given = node.parent;
  const isVariable = given?.type === 'variable_declarator';
  const nameNode = isVariable ? given.child('name') : assigned(given);
  const body = node.child('body') ?? node.firstOf('block');
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
    async: modifiersOf(node).includes('async') || node.firstOf('async') !== undefined,
    body,
    parameters: parametersOf(node),
    returnType: node.child('type'),
    typedBy: isVariable ? declaredType(given) : undefined,
    documentation: undefined,
    decorators: [],
    header: headerSpan(node.start, node, body),
  };
}

/** The type of a variable; `var` is none. */
function declaredType(variable: SyntaxNode): SyntaxNode | undefined {
  const type = variable.parent?.child('type');
  return type?.type === 'implicit_type' ? undefined : type;
}

function assigned(node: SyntaxNode | undefined): SyntaxNode | undefined {
  const left = node?.type === 'assignment_expression' ? node.child('left') : undefined;
  return left?.type === 'identifier' ? left : left?.child('name');
}

function parametersOf(node: SyntaxNode): readonly ParameterFacts[] {
  const list = node.child('parameters');
  if (!list) return [];
  return parametersIn(list).map(parameterFacts);
}

/** The nodes that stand for the parameters of a list; a lambda's may be one name alone. */
export function parametersIn(list: SyntaxNode): readonly SyntaxNode[] {
  if (!list.type.endsWith('parameter_list')) return [list];
  return list.children.filter(({ type, field }) => type === 'parameter' || field === 'name');
}

/** `params int[] all` has no node of its own: its name and type stand among the parameters. */
export function parameterFacts(node: SyntaxNode): ParameterFacts {
  const isBare = node.type !== 'parameter';
  const nameNode = isBare ? node : node.child('name');
  const before = node.parent?.children[node.index - 1];
  return {
    node,
    name: nameNode?.text,
    nameNode,
    type: isBare ? (before?.field === 'type' ? before : undefined) : node.child('type'),
    hasDefault: node.firstOf('=') !== undefined,
    implicit: false,
  };
}
