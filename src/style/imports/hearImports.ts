import { scripts } from '../code/language.ts';
import { choice } from '../hear/asking.ts';
import { Words } from '../hear/words.ts';
import { lazily } from '../lazily.ts';
import { directly } from '../libraries/directly.ts';
import { heardIn } from '../manners.ts';
import type { Asked } from '../rule.ts';
import { importManners } from './importManners.ts';
import { knownModules } from './modules.ts';

const aboutImports = /\bimport(?:s|ed|ing|able)?\b/iu;
const part =
  /\b(?:whole|entire|all of|full|per-method|unused|circular|default|named|dynamic|type)\b|\bif\b|\bwhen\b|\bdecorators?\b|\bannotations?\b|\bfrom\b/iu;
/** What follows "import" and is no module. */
const noModule =
  /^(?:anything|everything|nothing|it|them|the|a|an|any|all|types?|modules?|packages?|from|order|orders|statements?|paths?|only|other|what|things|files?|css|images?|order|sorting|or|and|external|react)$/iu;

/** What words ask about imports. */
export function hearImports(wish: Words): readonly Asked[] | undefined {
  if (wish.exception !== undefined) return undefined;
  const words = new Words(wish.text.replace(/,? even (?:if|when|though)\b[^,.;]*/iu, ''));
  const found = [
    ...(heardIn(importManners, words) ?? []),
    ...hearPaths(words),
    ...hearModules(words),
  ];
  return found.length > 0 ? found : undefined;
}

/** Absolute or relative: said of imports, not of files that are read. */
function hearPaths(words: Words): readonly Asked[] {
  if (!words.has(aboutImports) || words.has(/\bdeep\b|\bparent\b|\.\.\//iu)) return [];
  const asked = choice(words, {
    absolute: /\babsolute\b/iu,
    relative: /\brelative\b/iu,
  });
  return asked && !words.has(/\balias(?:es)?\b|@\/|~\//iu)
    ? [{ value: asked.value, languages: ['python', ...scripts] }]
    : [];
}

/** "As a…", "instead of routing it through…": the module is named beside another thing. */
const otherDeed =
  /\bas an?\b|\b(?:instead of|rather than) (?!using\b|importing\b|adding\b)\w+ing\b/iu;

interface Named {
  readonly name: string;
  readonly stance: 'wanted' | 'unwanted';
}

/** Modules that are named: of two, one instead of the other; of one, none of it, or it in every file. */
function hearModules(words: Words): readonly Asked[] {
  if (words.has(part) || words.has(/\*/u)) return [];
  const named = [...knownIn(words), ...plainlyModules(words)].filter(
    ({ name }, index, all) => all.findIndex((one) => one.name === name) === index,
  );
  const wanted = named.filter(({ stance }) => stance === 'wanted');
  const unwanted = named.filter(({ stance }) => stance === 'unwanted');
  const [first] = wanted;
  if (wanted.length > 1) return [];
  if (!first && words.has(otherDeed)) return [];
  if (!first) return unwanted.map(({ name }) => forbidden(name));
  const always = words.has(
    /\b(?:always|must|every file|each file|all files)\b[^,.;]{0,20}\b(?:import|include)\b/iu,
  );
  if (unwanted.length === 0 && always) return [{ value: `required:${first.name}` }];
  const rivals =
    unwanted.length > 0
      ? unwanted.map(({ name }) => name)
      : (knownModules[first.name]?.rivals ?? []);
  return rivals.length > 0 ? [over(first.name, rivals)] : [];
}

function forbidden(name: string): Asked {
  const languages = knownModules[name]?.languages;
  return { value: `forbidden:${name}`, forbids: true, ...(languages ? { languages } : {}) };
}

function over(name: string, rivals: readonly string[]): Asked {
  const languages = [name, ...rivals].flatMap((one) => knownModules[one]?.languages ?? []);
  return {
    value: `${name} over ${rivals.join(', ')}`,
    ...(languages.length > 0 ? { languages: [...new Set(languages)] } : {}),
  };
}

const spoken = Object.keys(knownModules).map((name) => {
  const short = name.replace(/^(?:gorilla|go-chi|gin-gonic|labstack|gofiber|spf13)\//u, '');
  const source = `${short.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')}(?:\\.js)?`;
  const letters = short.toLowerCase();
  return {
    name,
    letters,
    alone: lazily(() => directly(source, false)),
    inCompany: lazily(() => directly(source, true)),
  };
});

/** Two that are named in one wish are contrasted. */
function knownIn(words: Words): readonly Named[] {
  const text = words.text.toLowerCase();
  // The patterns are long: each that is run for the first time takes milliseconds.
  const named = spoken.filter(
    ({ letters, alone, inCompany }) =>
      text.includes(letters) && (words.has(alone()) || words.has(inCompany())),
  );
  return named.flatMap(({ name, alone, inCompany }) => {
    const stance = words.stance(named.length > 1 ? inCompany() : alone());
    return stance ? [{ name, stance }] : [];
  });
}

/** An unknown word is a module where the words say so. */
function plainlyModules(words: Words): readonly Named[] {
  const spoken = [
    /\bimport(?:s|ing)?\s(?:the\s)?[`'"]?(@?[a-zA-Z][\w./@-]*)[`'"]?(?=\s*(?:$|[,.;!]|\b(?:modules?|packages?|librar\w+|even|anywhere|in|is|ever)\b))/iu,
    /\b(?:the\s)?[`'"](@?[a-zA-Z][\w./@-]*)[`'"]\s(?:modules?|packages?|librar(?:y|ies)|dependenc(?:y|ies))\b/iu,
    /\b(?:no|use|using|never use|avoid|without)\sthe\s(@?[a-zA-Z][\w./@-]*)\s(?:modules?|packages?|librar(?:y|ies)|dependenc(?:y|ies))\b/iu,
  ];
  return spoken.flatMap((pattern, index) => {
    const name = words.match(pattern)?.[1]?.replace(/\.$/u, '');
    if (!name || noModule.test(name) || (index > 0 && isOthers(name))) return [];
    const stance = words.stance(
      new RegExp(String.raw`(?<![\w.])${name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')}(?!\w)`, 'u'),
    );
    const known = Object.keys(knownModules).find((one) => one.toLowerCase() === name.toLowerCase());
    return stance ? [{ name: known ?? name, stance }] : [];
  });
}

/** Modules that other rules are about, unless the words speak of importing them. */
function isOthers(name: string): boolean {
  return /^(?:logging|loguru|structlog|winston|pino|requests|httpx|axios|fetch|zod|yup|joi|pydantic|sqlalchemy|prisma|typing|pathlib|os\.path|os|unittest|pytest|jest|vitest|mocha|assert|dataclasses|enum|asyncio|tracing|log|slog|validator|component|standard|same|internal|shared)$/iu.test(
    name,
  );
}
