import type { Code } from '../code.ts';
import { headerSpan } from '../declaration.ts';
import type { FunctionFacts, FunctionReader, ParameterFacts } from '../functions.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import { goComment, isExported, isTopLevel } from './declarations.ts';

/** Functions, methods, methods of interfaces and function literals of Go. */
export const goFunctions: FunctionReader = {
  nodes: ['function_declaration', 'method_declaration', 'method_elem', 'func_literal'],
  read: (node, code) => (node.type === 'func_literal' ? literal(node) : declared(node, code)),
};

/** Names that the runtime and the test runner call. */
const givenFunction = /^(?:main|init|(?:Test|Benchmark|Example|Fuzz)(?![a-z])\w*)$/u;

/** Names that the library's interfaces ask for. */
const givenMethod =
  /^(?:String|GoString|Error|Unwrap|Is|As|Len|Less|Swap|Push|Pop|Read|Write|Close|Seek|ReadFrom|WriteTo|ReadAt|WriteAt|ServeHTTP|RoundTrip|Scan|Value|Format|Set|(?:Unm|M)arshal(?:JSON|XML|YAML|Text|Binary|TOML)|Lock|Unlock|Done|Deadline|Err|Handle|Enabled|WithAttrs|WithGroup)$/u;

function declared(node: SyntaxNode, code: Code): FunctionFacts | undefined {
  const nameNode = node.child('name');
  if (!nameNode) return undefined;
  const name = nameNode.text;
  const isFunction = node.type === 'function_declaration';
  const owner = ownerName(node);
  const body = node.child('body');
  return {
    node,
    kind: isFunction ? 'function' : 'method',
    name,
    nameNode,
    arrow: false,
    public: isExported(name) && (owner === undefined || isExported(owner)),
    exported: false,
    nameIsGiven: (isFunction ? givenFunction : givenMethod).test(name),
    overrides: false,
    async: false,
    body,
    parameters: parametersOf(node),
    returnType: node.child('result'),
    typedBy: undefined,
    documentation: goComment(node, code),
    decorators: [],
    header: headerSpan(node.start, node, body),
  };
}

/** The type that has this method. */
function ownerName(node: SyntaxNode): string | undefined {
  if (node.type === 'method_elem') return node.closest('type_spec')?.child('name')?.text ?? '';
  const receiver = node.child('receiver')?.firstOf('parameter_declaration');
  return receiver?.child('type')?.text.replace(/^[*(\s]+/u, '');
}

function literal(node: SyntaxNode): FunctionFacts {
  const nameNode = variableOf(node);
  const name = nameNode?.text;
  const body = node.child('body');
  return {
    node,
    kind: 'lambda',
    name,
    nameNode,
    arrow: true,
    public: name !== undefined && isExported(name) && isTopLevel(node),
    exported: false,
    nameIsGiven: false,
    overrides: false,
    async: false,
    body,
    parameters: parametersOf(node),
    returnType: node.child('result'),
    typedBy: undefined,
    documentation: undefined,
    decorators: [],
    header: headerSpan(node.start, node, body),
  };
}

/** The variable at the literal's place: `b` for the second value in `a, b := 1, func() {}`. */
function variableOf(node: SyntaxNode): SyntaxNode | undefined {
  const list = node.parent;
  const giving = list?.parent;
  // A table of hundreds of functions names none of them.
  if (list?.type !== 'expression_list' || !giving || list.children.length > 100) return undefined;
  const place = list.namedChildren.indexOf(node);
  const names =
    giving.type === 'var_spec'
      ? giving.children.filter(({ field }) => field === 'name')
      : list.field === 'right'
        ? (giving.child('left')?.namedChildren ?? [])
        : [];
  const name = names[place];
  return name?.type === 'identifier' ? name : undefined;
}

function parametersOf(node: SyntaxNode): readonly ParameterFacts[] {
  const all = node.child('parameters')?.namedChildren ?? [];
  return all.filter(({ type }) => type !== 'comment').flatMap(parameterFacts);
}

/** One for each name of `a, b int`; one without a name for a type alone. */
function parameterFacts(node: SyntaxNode): readonly ParameterFacts[] {
  const type = node.child('type');
  const names = node.children.filter(({ field, named }) => named && field === 'name');
  const facts = { node, type, hasDefault: false, implicit: false };
  if (names.length === 0) return [{ ...facts, name: undefined, nameNode: undefined }];
  return names.map((nameNode) => ({ ...facts, name: nameNode.text, nameNode }));
}
