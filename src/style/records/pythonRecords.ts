import { callsOf } from '../code/calls.ts';
import type { Code } from '../code/code.ts';
import { type FunctionFacts, functionsOf } from '../code/functions.ts';
import { importsOf } from '../code/imports.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { type TypeFacts, typesOf } from '../code/types.ts';
import type { Sight } from '../rule.ts';
import { functionsByBody } from './functionsByBody.ts';

/** How Python code writes its records: the kind of each, at its name; `dict` at a literal that is returned. */
export function pythonRecords(code: Code): readonly Sight[] {
  const types = code.once(typesOf).filter(({ kind }) => kind === 'class');
  const modules = new Map(
    code.once(importsOf).flatMap(({ module, names }) => names.map((name) => [name, module])),
  );
  const kinds = new Map<string, string>();
  const classes = types.flatMap((type) => {
    const kind = kindOf(type, modules, kinds) ?? (isPlainRecord(type, code) ? 'class' : undefined);
    if (kind) kinds.set(type.name, kind);
    return kind ? [sight(kind, type.nameNode)] : [];
  });
  return [...classes, ...made(code), ...dicts(code)].toSorted((a, b) => a.start - b.start);
}

function sight(seen: string, { start, end }: SyntaxNode): Sight {
  return { seen, start, end };
}

function kindOf(
  { bases, decorators }: TypeFacts,
  modules: ReadonlyMap<string, string>,
  kinds: ReadonlyMap<string, string>,
): string | undefined {
  for (const { text } of decorators) {
    const [name = ''] = text.split('(');
    const module = modules.get(name.trim()) ?? '';
    if (/^attrs?\.\w+$/u.test(name)) return 'attrs';
    if (/^attrs?$/u.test(module)) return 'attrs';
    if (!/(?:^|\.)dataclass$/u.test(name)) continue;
    return /^pydantic/u.test(`${module}${name}`) ? 'pydantic dataclass' : 'dataclass';
  }
  for (const base of bases) {
    const name = base.replace(/\[.*$/su, '').split('.').at(-1) ?? '';
    const kind = baseKinds[name] ?? kinds.get(name);
    if (kind) return kind;
  }
  return undefined;
}

const baseKinds: Readonly<Record<string, string>> = {
  BaseModel: 'pydantic',
  RootModel: 'pydantic',
  GenericModel: 'pydantic',
  TypedDict: 'typeddict',
  NamedTuple: 'namedtuple',
};

/** `Point = namedtuple("Point", "x y")`. */
function made(code: Code): readonly Sight[] {
  return code.once(callsOf).flatMap(({ name, callee, nameNode, node }) => {
    if (node.parent?.type !== 'assignment') return [];
    if (/^(?:collections\.)?namedtuple$|^(?:typing\.)?NamedTuple$/u.test(callee)) {
      return [sight('namedtuple', nameNode)];
    }
    return name === 'TypedDict' ? [sight('typeddict', nameNode)] : [];
  });
}

const compared = /^__(?:init|repr|str|eq|hash|ne|lt)__$/u;

/** A class by hand that does nothing but keep what it was given. */
function isPlainRecord({ bases, decorators, body }: TypeFacts, code: Code): boolean {
  if (!body || decorators.length > 0 || bases.some((base) => base !== 'object')) return false;
  const methods = code.once(functionsByBody).get(body) ?? [];
  if (!methods.every(({ name }) => compared.test(name ?? ''))) return false;
  const maker = methods.find(({ name }) => name === '__init__');
  const given = maker?.parameters.filter(({ implicit }) => !implicit) ?? [];
  const statements = maker?.body?.namedChildren ?? [];
  return given.length >= 2 && statements.length >= 2 && statements.every(isKept);
}

/** `self.x = x`. */
function isKept(statement: SyntaxNode): boolean {
  return /^self\.(\w+)(?:\s*:[^=]+)?\s*=\s*\1$/u.test(statement.text) || isText(statement);
}

function isText(statement: SyntaxNode): boolean {
  return statement.namedChildren[0]?.type === 'string' || statement.type === 'comment';
}

/** Functions whose dictionaries go out of the program. */
const outward =
  /json|dict|payload|header|param|serial|response|context|kwargs|body|env|schema|query|view|handler|route/iu;
const frameworks =
  /^(?:flask|fastapi|django|starlette|aiohttp|bottle|rest_framework|sanic|tornado|quart|falcon)\b/u;

/** Literals with several names as keys that a function returns, and does not say to be of another type. */
function dicts(code: Code): readonly Sight[] {
  if (code.once(importsOf).some(({ module }) => frameworks.test(module))) return [];
  const makers = new Map(code.once(functionsOf).map((one) => [one.node, one]));
  return code.nodes('return_statement').flatMap((statement) => {
    const [value] = statement.namedChildren;
    const maker = makers.get(statement.closest('function_definition', 'lambda') ?? statement);
    const isOwn = maker !== undefined && returnsDict(maker);
    return value?.type === 'dictionary' && isOwn && hasFields(value) ? [sight('dict', value)] : [];
  });
}

function returnsDict({
  name,
  decorators,
  returnType,
  nameIsGiven,
  overrides,
}: FunctionFacts): boolean {
  const isPlain =
    !returnType || /^(?:typing\.)?(?:dict|Dict|Mapping|Any|object)\b/u.test(returnType.text);
  const isFree = !nameIsGiven && !overrides && decorators.length === 0;
  return isPlain && isFree && !outward.test(name ?? '');
}

function hasFields(dictionary: SyntaxNode): boolean {
  const pairs = dictionary.namedChildren.filter(({ type }) => type !== 'comment');
  const isField = (pair: SyntaxNode) => /^["'][a-z_]\w*["']$/u.test(pair.child('key')?.text ?? '');
  return pairs.length >= 2 && pairs.every((pair) => pair.type === 'pair' && isField(pair));
}
