import { type CallFacts, callsOf } from '../code/calls.ts';
import type { Code } from '../code/code.ts';
import { functionsOf } from '../code/functions.ts';
import { type ImportFacts, importsOf } from '../code/imports.ts';
import { speaksOf } from '../code/language.ts';
import { namesOf } from '../code/names.ts';
import type { Sight } from '../rule.ts';
import type { Library } from './libraryRule.ts';

type Libraries = Readonly<Record<string, Library>>;

/** Where a code uses one of several libraries: its imports, its calls, its types. */
export function librarySights(code: Code, libraries: Libraries): readonly Sight[] {
  const { own, anyCall } = inLanguage(libraries, code.language);
  if (own.length === 0 || !code.root) return [];
  const imported = code
    .once(importsOf)
    .flatMap((one) =>
      own
        .filter(([, library]) => isOf(library.modules, one))
        .map(([seen]) => ({ seen, start: one.node.start, end: one.node.end })),
    );
  const known = new Set(imported.map(({ seen }) => seen));
  const calls = anyCall
    ? code.once(callsOf).filter(({ callee }) => anyCall.test(called(callee)))
    : [];
  const used = own.flatMap(([seen, library]) => [
    ...callSights(code, calls, seen, library, known.has(seen)),
    ...typeSights(code, seen, library),
  ]);
  return [...imported, ...used].toSorted((a, b) => a.start - b.start);
}

interface InLanguage {
  readonly own: readonly (readonly [name: string, library: Library])[];
  /** Any call of them: a reply has thousands of calls, and nearly none is one. */
  readonly anyCall: RegExp | undefined;
}

const byLanguage = new WeakMap<Libraries, Map<string, InLanguage>>();

/** What of a table means something in a language. */
function inLanguage(libraries: Libraries, language: string): InLanguage {
  const known = byLanguage.get(libraries) ?? new Map<string, InLanguage>();
  byLanguage.set(libraries, known);
  const found = known.get(language);
  if (found) return found;
  const own = Object.entries(libraries).filter(([, { languages }]) =>
    speaksOf(languages, language),
  );
  const calls = own.flatMap(([, library]) => library.calls?.source ?? []);
  const all = { own, anyCall: calls.length > 0 ? new RegExp(calls.join('|'), 'u') : undefined };
  known.set(language, all);
  return all;
}

/** `new Client` is a call of `Client`. */
function called(callee: string): string {
  return callee.startsWith('new ') ? callee.slice(4) : callee;
}

/** Whether an import takes one of these modules or something in it. */
export function isOf(modules: readonly string[], { module, names }: ImportFacts): boolean {
  const all = [module, ...names.map((name) => `${module}.${name}`)];
  return modules.some((one) =>
    all.some(
      (name) => name === one || (name.startsWith(one) && /^[./:]/u.test(name.slice(one.length))),
    ),
  );
}

/** A name that the code itself binds is not the library's: a list called `requests`. */
function callSights(
  code: Code,
  all: readonly CallFacts[],
  seen: string,
  { calls }: Library,
  isImported: boolean,
): readonly Sight[] {
  const own = calls ? all.filter(({ callee }) => calls.test(called(callee))) : [];
  if (own.length === 0) return [];
  const bound = code.once(boundNames);
  return own
    .filter(({ callee }) => isImported || !bound.has(firstName(callee)))
    .map(({ node, nameNode }) => ({ seen, start: node.start, end: nameNode.end }));
}

/** A type whose import the code shows is judged by that import. */
function typeSights(code: Code, seen: string, { types }: Library): Sight[] {
  if (!types) return [];
  const bound = code.once(boundNames);
  return code
    .nodes('type_identifier', 'identifier')
    .filter(({ text }) => types.includes(text) && !bound.has(text))
    .filter((node) => node.closest('import_declaration', 'using_directive') === undefined)
    .map(({ start, end }) => ({ seen, start, end }));
}

function firstName(callee: string): string {
  return /[\w$]+/u.exec(called(callee))?.[0] ?? '';
}

function boundNames(code: Code): ReadonlySet<string> {
  return new Set([
    ...code.once(importsOf).flatMap(({ names }) => names),
    ...code.once(importsOf).map(({ module }) => module),
    ...code.once(namesOf).map(({ name }) => name),
    ...code
      .once(functionsOf)
      .flatMap(({ name, kind }) => (kind === 'function' && name !== undefined ? [name] : [])),
  ]);
}
