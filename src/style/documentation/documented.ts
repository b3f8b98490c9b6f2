import type { Code } from '../code/code.ts';
import { commentsOf } from '../code/comments.ts';
import type { Documentation } from '../code/documentation.ts';
import { type FunctionFacts, functionsOf } from '../code/functions.ts';
import { importsOf } from '../code/imports.ts';
import { scripts } from '../code/language.ts';
import { docstring } from '../code/python/declarations.ts';
import { type TypeFacts, typesOf } from '../code/types.ts';
import type { Sight } from '../rule.ts';

/**
 * What is documented and what is not: `function:public:documented`. The kinds are `function`, `method`,
 * `member` (a method of a script's class), `class`, and `other` for what is documented besides.
 */
export function documentationSights(code: Code): readonly Sight[] {
  const functions = code.once(functionsOf).filter(({ node }) => node.type !== 'lambda');
  const types = code.once(typesOf);
  const named = new Set(
    functions.flatMap((one) => (one.documentation && one.name ? [placeOf(one)] : [])),
  );
  const found = [
    ...functions.flatMap((one) => functionSight(one, code, named)),
    ...types.flatMap((one) => typeSight(one, code)),
  ];
  return [...found, ...otherSights(code, found)].toSorted((a, b) => a.start - b.start);
}

function functionSight(one: FunctionFacts, code: Code, named: ReadonlySet<string>): Sight[] {
  const kind = kindOf(one, code);
  const standing = `${kind}:${isPublic(one, kind, code) ? 'public' : 'private'}`;
  if (one.documentation) return [documented(standing, one.documentation)];
  // An overload, a setter: the documentation stands at another of the same name.
  if (!needsDocumentation(one, code) || named.has(placeOf(one))) return [];
  const { start, end } = one.nameNode ?? one.header;
  return [{ seen: `${standing}:missing`, start, end }];
}

/** Where a script exports nothing and imports nothing, nobody knows what of it would be exported. */
function isPublic(one: FunctionFacts | TypeFacts, kind: string, code: Code): boolean {
  if (one.exported) return true;
  return one.public && (kind === 'member' || !isScript(code) || code.once(hasBorders));
}

function hasBorders(code: Code): boolean {
  return (
    code.nodes('export_statement').length > 0 ||
    code.once(importsOf).length > 0 ||
    /\bmodule\.exports\b|^exports\.\w/mu.test(code.text)
  );
}

function placeOf({ node, name }: FunctionFacts): string {
  const owner = node.parent?.type === 'decorated_definition' ? node.parent.parent : node.parent;
  const outer = owner?.type === 'export_statement' ? owner.parent : owner;
  return `${outer?.start ?? 0} ${name ?? ''}`;
}

function documented(standing: string, { start, end }: Documentation): Sight {
  return { seen: `${standing}:documented`, start, end };
}

function isScript(code: Code): boolean {
  return (scripts as readonly string[]).includes(code.language);
}

function kindOf({ kind }: FunctionFacts, code: Code): string {
  if (kind === 'function' || kind === 'lambda') return 'function';
  return isScript(code) ? 'member' : 'method';
}

const around = [
  'function_definition',
  'function_declaration',
  'generator_function_declaration',
  'function_expression',
  'arrow_function',
  'method_definition',
  'func_literal',
  'method_declaration',
  'constructor_declaration',
  'lambda_expression',
  'closure_expression',
  'function_item',
  'local_function_statement',
];
const testMark =
  /^(?:Test|ParameterizedTest|RepeatedTest|Fact|Theory|TestMethod|TestCase|test|tokio::test|rstest|pytest\.fixture|fixture|Before|After|SetUp|TearDown)\b/u;

/** Constructors and accessors say what they are; inner functions and tests speak for themselves. */
function needsDocumentation(one: FunctionFacts, code: Code): boolean {
  if (one.kind !== 'function' && one.kind !== 'method') return false;
  if (one.nameIsGiven || one.overrides || one.name === undefined) return false;
  if (one.decorators.some(({ text }) => testMark.test(text))) return false;
  if (one.node.closest(...around) !== undefined) return false;
  const isOpen = one.body === undefined;
  if (code.language === 'python') return !isOpen;
  if (!isScript(code)) return true;
  return !isOpen && (one.kind === 'function' || isInClass(one));
}

function isInClass({ node }: FunctionFacts): boolean {
  return node.closest('class_body', 'object')?.type === 'class_body';
}

/** A class, or what other languages have for it; those that only shape data count where they are public. */
function typeSight(one: TypeFacts, code: Code): Sight[] {
  const standing = `class:${isPublic(one, 'class', code) ? 'public' : 'private'}`;
  if (one.documentation) return [documented(standing, one.documentation)];
  const isData = one.kind !== 'class';
  if (one.kind === 'alias' || (isData && (isScript(code) || !one.public))) return [];
  if (isForTools(one)) return [];
  if (one.bases.some((base) => /\bTestCase$/u.test(base))) return [];
  if (one.node.closest(...around) !== undefined) return [];
  const { start, end } = one.nameNode;
  return [{ seen: `${standing}:missing`, start, end }];
}

/** Tests, and the inner classes in which Python's frameworks are told what to do. */
function isForTools({ name, node }: TypeFacts): boolean {
  if (/^(?:Test[A-Z]\w*|\w+Tests?)$/u.test(name)) return true;
  return /^(?:Meta|Config)$/u.test(name) && node.closest('class_definition') !== undefined;
}

/** Modules, fields, constants: no rule demands their documentation, but one without any forbids it. */
function otherSights(code: Code, found: readonly Sight[]): readonly Sight[] {
  if (code.language === 'python') {
    const module = docstring(code.root, code);
    return module ? [documented('other:public', module)] : [];
  }
  const known = found.filter(({ seen }) => seen.endsWith('documented'));
  let next = 0;
  return code
    .once(commentsOf)
    .filter(({ documents, pragma, elision }) => documents && !pragma && !elision)
    .filter(({ start }) => {
      while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      return (known[next]?.start ?? Number.POSITIVE_INFINITY) > start;
    })
    .map(({ start, end }) => ({ seen: 'other:public:documented', start, end }));
}
