import type { Code } from '../code/code.ts';
import { type FunctionFacts, functionsOf } from '../code/functions.ts';
import { scripts } from '../code/language.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import type { Sight } from '../rule.ts';
import { jsxMakers } from './jsxMakers.ts';
import { casesOf } from './letterCase.ts';
import { isConstantVariable, isUpper, type Thing, thingsOf } from './things.ts';

/**
 * The names of a code, as `kind:name`; with `:free` behind it where the first letter says who may see
 * the thing, as in Go. Names whose case has a reason of its own are left out.
 */
export function caseSights(code: Code): readonly Sight[] {
  const makers = code.once(jsxMakers);
  const sights = code
    .once(thingsOf)
    .filter((thing) => casesOf(thing.name) && !hasReason(thing, code))
    .flatMap((thing) => sightsOf(thing, code, makers));
  return [...sights, ...fileSight(code)].toSorted((a, b) => a.start - b.start);
}

function sightsOf(thing: Thing, code: Code, makers: ReadonlySet<SyntaxNode>): readonly Sight[] {
  const { start, end } = thing.node;
  const free = code.language === 'go' && thing.kind !== 'package' ? ':free' : '';
  const sight = (kind: string): Sight => ({ seen: `${kind}:${thing.name}${free}`, start, end });
  // Where every name may be assigned again, what is none in name is a variable too.
  if (isConstantVariable(thing, code)) {
    return isShared(thing.node, code)
      ? [sight('constant'), sight('variable')]
      : [sight('variable')];
  }
  if (!thing.does || !makers.has(thing.does.node)) return [sight(thing.kind)];
  if (isPascal(thing.name)) return [sight('component')];
  const { exported } = thing.does;
  const isHelper = /^(?:render|get|use|create|make|build|format|with|to)(?![a-z])/u.test(
    thing.name,
  );
  return exported && !isHelper ? [sight('component'), sight(thing.kind)] : [sight(thing.kind)];
}

function isPascal(name: string): boolean {
  return casesOf(name)?.includes('pascal') ?? false;
}

/** Names that are as they are for a reason that no wish about cases means. */
function hasReason(thing: Thing, code: Code): boolean {
  const { name, does, holds, kind } = thing;
  if (does) return isOthersMethod(does, name, code) || isConstructor(does, name, code);
  if (!holds) return false;
  if (givenValues.test(name)) return true;
  const inCapitals = isUpper(name);
  const isScript = (scripts as readonly string[]).includes(code.language);
  // In capitals it is meant as a constant, or is a type's name.
  if (inCapitals && kind !== 'constant') return !(isScript && isLet(holds.declaration));
  if (kind === 'constant') return false;
  // Matrices and the like: `X_train`.
  if (/^\p{Lu}(?:_[\p{Ll}\d_]+)?$/u.test(name)) return true;
  const mayBeType = isPascal(name) && (isScript || code.language === 'python');
  return mayBeType && /^(?:variable|local|parameter)$/u.test(kind) && !isPlain(holds.value);
}

/** Values that a tool looks for by their names. */
const givenValues =
  /^(?:serialVersionUID|pytest_plugins|urlpatterns|app_name|dynamic|dynamicParams|revalidate|runtime|maxDuration|metadata)$/u;

function isLet(declaration: SyntaxNode): boolean {
  return declaration.parent?.child('kind')?.text === 'let';
}

/** A constant that is not in capitals might be a script's variable: only use in a function says it is none. */
function isShared(node: SyntaxNode, code: Code): boolean {
  const isTop = !node.closest('if_statement', 'with_statement', 'try_statement', 'for_statement');
  const isExported = node.closest('export_statement') !== undefined;
  return isTop && (isExported || code.once(wordsInFunctions).has(node.text));
}

function wordsInFunctions(code: Code): ReadonlySet<string> {
  const words = new Set<string>();
  let end = 0;
  for (const { node } of code.once(functionsOf)) {
    // What lies in another was read with it.
    if (node.start < end) continue;
    end = node.end;
    for (const word of node.text.match(/[\p{L}\d_$]+/gu) ?? []) words.add(word);
  }
  return words;
}

/** A value that is no type, class or component. */
function isPlain(value: SyntaxNode | undefined): boolean {
  return /^(?:number|integer|float|string|template_string|true|false|null|array|list|dictionary|set|new_expression|await_expression|binary_expression|binary_operator|list_comprehension)$/u.test(
    value?.type ?? '',
  );
}

/** A method that a base class from elsewhere may ask for (`paintEvent`), or a test's name in sentences. */
function isOthersMethod(
  { node, kind, decorators }: FunctionFacts,
  name: string,
  code: Code,
): boolean {
  const isTest = decorators.some(({ text }) =>
    /^(?:\w+\.)?(?:Test|Fact|Theory|ParameterizedTest)\b/u.test(text),
  );
  if (isTest && name.includes('_')) return true;
  if (code.language !== 'python' || kind !== 'method' || name === name.toLowerCase()) return false;
  // No base class asks for the name of a test.
  if (/^test(?=_|\p{Lu})/u.test(name)) return false;
  const bases = node.closest('class_definition')?.child('superclasses')?.text ?? '';
  return /\w/u.test(bases.replace(ownBases, ''));
}

const ownBases =
  /\b(?:object|ABC|abc|Protocol|Generic\[[^\]]*\]|BaseModel|pydantic|typing|enum|(?:Int|Str)?Enum|Exception|\w*Error|NamedTuple|TypedDict|metaclass=\w+)\b|\]/gu;

/** A function that makes objects, from before there were classes. */
function isConstructor({ body, kind }: FunctionFacts, name: string, code: Code): boolean {
  const isScript = (scripts as readonly string[]).includes(code.language);
  return (
    isScript &&
    kind === 'function' &&
    isPascal(name) &&
    /\bthis\./u.test(body?.text.slice(0, 5_000) ?? '')
  );
}

/** Files whose names their tools give. */
const givenFiles = /^(?:next-env|vite-env|react-app-env|package-lock|setup|conftest|manage)$/u;

function fileSight(code: Code): readonly Sight[] {
  const file = code.path?.split('/').at(-1) ?? '';
  const [stem = ''] = file.split('.');
  const plain =
    code.language === 'python' ? stem.replace(/^test_/u, '') : stem.replace(/_test$/u, '');
  const isOpen = /^[\p{L}\d][\p{L}\d_-]*$/u.test(plain) && !givenFiles.test(stem);
  // Java names its files for their classes.
  if (!isOpen || code.language === 'java') return [];
  return [{ seen: `file:${plain}`, ...code.rowSpan(0) }];
}
