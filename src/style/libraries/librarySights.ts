import { callsOf } from '../code/calls.ts';
import type { Code } from '../code/code.ts';
import { functionsOf } from '../code/functions.ts';
import { type ImportFacts, importsOf } from '../code/imports.ts';
import { speaksOf } from '../code/language.ts';
import { namesOf } from '../code/names.ts';
import type { Sight } from '../rule.ts';
import type { Library } from './libraryRule.ts';

/** Where a code uses one of several libraries: its imports, its calls, its types. */
export function librarySights(
  code: Code,
  libraries: Readonly<Record<string, Library>>,
): readonly Sight[] {
  const own = Object.entries(libraries).filter(([, { languages }]) =>
    speaksOf(languages, code.language),
  );
  if (own.length === 0 || !code.root) return [];
  const imports = code.once(importsOf);
  const imported = imports.flatMap((one) =>
    own
      .filter(([, library]) => isOf(library.modules, one))
      .map(([seen]) => ({ seen, start: one.node.start, end: one.node.end })),
  );
  const known = new Set(imported.map(({ seen }) => seen));
  const used = own.flatMap(([seen, library]) => [
    ...callSights(code, seen, library, known.has(seen)),
    ...typeSights(code, seen, library),
  ]);
  return [...imported, ...used].toSorted((a, b) => a.start - b.start);
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
function callSights(code: Code, seen: string, library: Library, isImported: boolean): Sight[] {
  const { calls } = library;
  if (!calls) return [];
  const bound = code.once(boundNames);
  return code
    .once(callsOf)
    .filter(({ callee }) => calls.test(callee.replace(/^new /u, '')))
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
  return /[\w$]+/u.exec(callee.replace(/^new /u, ''))?.[0] ?? '';
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
