import { Words } from '../hear/words.ts';
import { lazily } from '../lazily.ts';
import { fitsManner, heardIn, type Manner } from '../manners.ts';
import type { Asked, CodeRule } from '../rule.ts';
import { directly } from './directly.ts';
import { librarySights } from './librarySights.ts';

/** One of several libraries that do the same. */
export interface Library {
  readonly languages: readonly string[];
  /** Modules that are it, with all that is in them: `axios`, `java.net.http`, `github.com/jmoiron/sqlx`. */
  readonly modules: readonly string[];
  /** What is called of it, where that shows it without an import: `fetch`, `requests.get`. */
  readonly calls?: RegExp;
  /** Type names that are nobody else's. */
  readonly types?: readonly string[];
  /** The names that people give it, as the source of a pattern; its own name where absent. */
  readonly words?: string;
  /** The names are everyday words too (`fetch`, `requests`): heard only where they stand as a name. */
  readonly everyday?: true;
  /** Other libraries of the same rule that it stands on: they do not speak against it. */
  readonly standsOn?: readonly string[];
}

export interface Libraries extends Pick<CodeRule, 'name' | 'about' | 'languages'> {
  readonly libraries: Readonly<Record<string, Library>>;
  /** What they are for, as in "Use axios for HTTP requests". */
  readonly purpose: string;
  /** Words that are about something else although they name a library. */
  readonly otherwise?: RegExp;
  /** Further values, and what is seen of them. */
  readonly manners?: readonly Manner[];
  readonly see?: CodeRule['see'];
}

/** A rule about which library is used, of several that do the same. */
export function libraryRule(options: Libraries): CodeRule {
  const { name, about, languages, libraries, manners = [] } = options;
  const named = nameFinder(libraries);
  const mannerOf = (value: string) => manners.find((one) => one.value === value);
  return {
    name,
    of: 'code',
    about,
    values: {
      '<library>': `that one of ${Object.keys(libraries).join(', ')}`,
      'forbidden:<library>': 'any other',
      ...Object.fromEntries(manners.map((manner) => [manner.value, manner.about])),
    },
    languages,
    hear: (words) => hearIn(options, named, words),
    tell: (value) => mannerOf(value)?.tell ?? sentenceOf(value, options.purpose),
    see: (code) => [...librarySights(code, libraries), ...(options.see?.(code) ?? [])],
    fits: (value, seen) => {
      const manner = mannerOf(value);
      return manner ? fitsManner(manner, seen) : fitsLibrary(libraries, value, seen);
    },
    habit: (seen) => (seen in libraries ? seen : undefined),
  };
}

function hearIn(
  { libraries, manners = [], otherwise }: Libraries,
  named: (words: Words) => Named,
  words: Words,
): readonly Asked[] | undefined {
  if (otherwise && words.has(otherwise)) return undefined;
  const plain = plainly(words);
  const all = [...(heardIn(manners, plain) ?? []), ...asked(libraries, plain, named(plain))];
  return all.length > 0 ? all : undefined;
}

function sentenceOf(value: string, purpose: string): string {
  return value.startsWith('forbidden:')
    ? `Use something other than ${value.slice('forbidden:'.length)} for ${purpose}`
    : `Use ${value} for ${purpose}`;
}

/** "A library like axios" does not like it. */
function plainly(words: Words): Words {
  if (words.exception !== undefined) return words;
  const text = words.text.replace(
    /\b(librar(?:y|ies)|packages?|clients?|something|anything) like\b/giu,
    '$1 such as',
  );
  return text === words.text ? words : new Words(text);
}

function fitsLibrary(
  libraries: Libraries['libraries'],
  value: string,
  seen: string,
): boolean | undefined {
  if (value === `forbidden:${seen}`) return false;
  if (value === seen) return true;
  const [wanted, other] = [libraries[value], libraries[seen]];
  if (!wanted || !other || wanted.standsOn?.includes(seen)) return undefined;
  return wanted.languages.some((one) => other.languages.includes(one)) ? false : undefined;
}

type Named = readonly { readonly name: string; readonly stance: 'wanted' | 'unwanted' }[];

/** Of two wanted ones in one language none is asked for: "Prisma or Drizzle". */
function asked(libraries: Libraries['libraries'], words: Words, named: Named): readonly Asked[] {
  if (words.exception !== undefined || named.length === 0 || words.has(/\beither\b/iu)) return [];
  const languagesOf = (name: string) => libraries[name]?.languages ?? [];
  const wanted = named.filter(({ stance }) => stance === 'wanted');
  const spoken = wanted.flatMap(({ name }) => languagesOf(name));
  if (new Set(spoken).size < spoken.length) return [];
  if (wanted.length > 0)
    return wanted.map(({ name }) => ({ value: name, languages: languagesOf(name) }));
  return named.map(({ name }) => ({
    value: `forbidden:${name}`,
    forbids: true,
    languages: languagesOf(name),
  }));
}

/** Finds the libraries that words name, each once, in the order of the table. */
function nameFinder(libraries: Libraries['libraries']): (words: Words) => Named {
  const all = Object.entries(libraries).map(([name, library]) => {
    const source = library.words ?? name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    return {
      name,
      source,
      isEveryday: library.everyday === true,
      whole: lazily(() => wholeName(source)),
      alone: lazily(() => directly(source, false)),
      inCompany: lazily(() => directly(source, true)),
    };
  });
  const any = lazily(() => wholeName(all.map(({ source }) => source).join('|')));
  return (words) => {
    const present = words.has(any()) ? all.filter(({ whole }) => words.has(whole())) : [];
    return present.flatMap((one) => {
      const isInCompany = present.some(
        (other) => other !== one && !(one.isEveryday && other.isEveryday),
      );
      const stance = words.stance(isInCompany ? one.inCompany() : one.alone());
      return stance ? [{ name: one.name, stance }] : [];
    });
  };
}

function wholeName(source: string): RegExp {
  return new RegExp(String.raw`(?<![\w@/.-])(?:${source})(?![\w/-]|\.\w)`, 'iu');
}
