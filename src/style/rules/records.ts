import type { Words } from '../hear/words.ts';
import { classRecords } from '../records/classRecords.ts';
import { pythonRecords } from '../records/pythonRecords.ts';
import type { Asked, CodeRule } from '../rule.ts';

export const records: CodeRule = {
  name: 'records',
  of: 'code',
  about: 'what structured data is written as',
  values: {
    dataclass: 'dataclasses',
    pydantic: 'pydantic models',
    typeddict: 'TypedDict',
    namedtuple: 'named tuples',
    attrs: 'attrs classes',
    dict: 'plain dictionaries',
    record: 'records of Java and C#',
    'not-<kind>': 'anything but these',
  },
  languages: ['python', 'java', 'csharp'],
  hear: (words) => {
    if (words.exception !== undefined || words.has(elsewhere)) return undefined;
    // How they are made is a wish of its own.
    if (words.has(frozen) && !words.has(contrast)) return undefined;
    const named = Object.entries(kinds).flatMap(([kind, pattern]) => {
      const stance = words.stance(pattern);
      return stance ? [{ kind, stance }] : [];
    });
    const wanted = named.filter(({ stance }) => stance === 'wanted').map(({ kind }) => kind);
    // "NamedTuple for small records" is Python's.
    const record = wanted.some((kind) => kind !== 'dict') ? undefined : recordWish(words);
    if (record) return record;
    // Dictionaries are spoken of in many ways: as records, only where they are preferred.
    if (wanted.join() === 'dict' && named.length === 1 && !words.has(preferred)) return undefined;
    const languages = ['python'];
    if (wanted.length > 0) return { value: wanted.join('|'), languages };
    return named.map(({ kind }): Asked => ({ value: `not-${kind}`, forbids: true, languages }));
  },
  tell: (value) => {
    if (value === 'record') return 'Write data carriers as records';
    const names = value
      .replace('not-', '')
      .split('|')
      .map((kind) => spelled[kind] ?? kind);
    return value.startsWith('not-')
      ? `Model structured data as something else than ${names.join(' or ')}`
      : `Model structured data as ${names.join(' or ')}`;
  },
  see: (code) => code.once(code.language === 'python' ? pythonRecords : classRecords),
  fits: (value, seen) => {
    const kinds = seen.split(' ');
    const wanted = value.replace('not-', '').split('|');
    const isNamed = kinds.some((kind) => wanted.includes(kind));
    if (isNamed) return !value.startsWith('not-');
    // A class by hand is what these would replace; to a model that validates it is no rival.
    if (seen === 'class') return wanted.some((kind) => replacing.has(kind)) ? false : undefined;
    return value.startsWith('not-');
  },
  habit: (seen) => (/^(?:dict|class)$/u.test(seen) ? undefined : seen.split(' ')[0]),
};

const replacing: ReadonlySet<string> = new Set(['dataclass', 'attrs', 'namedtuple', 'record']);

/** Rows of a database, checks of input, and how such classes are to be written. */
const elsewhere =
  /\bvalidat\w*|\b(?:database|db|tables?|rows?|dns|comprehensions?|styled|vue|html|jsx|settings|config(?:uration)?|v[12]|json)\b|\b(?:data ?class(?:es)?|models?|records?|tuples?|dict(?:s|ionar(?:y|ies))?) (?:must|should|are|have|need|always|never|keys?|literals?|lookups?|access)\b/iu;
const frozen = /\b(?:frozen|slots|kw_only|immutable data ?class(?:es)?)\b/iu;
const contrast = /\b(?:instead of|rather than|over|in place of|not)\b/iu;
const kinds: Readonly<Record<string, RegExp>> = {
  dataclass: /(?:@|\b)data[- ]?class(?:es)?\b/iu,
  pydantic: /\bpydantic\b|\bBaseModels?\b/iu,
  typeddict: /\btyped[- ]?dict(?:s|ionar(?:y|ies))?\b/iu,
  namedtuple: /\bnamed[- ]?tuples?\b/iu,
  attrs: /\battrs(?: class(?:es)?)?\b|@attrs?\.\w+/iu,
  dict: /(?<!typed[- ])\b(?:dict|dictionary|dictionaries|dicts)\b/iu,
};
const preferred =
  /\b(?:use|using|prefer|like|want|with|as) (?:(?:plain|simple|raw|bare|python|just) )*dict(?:s|ionaries)?\b(?! (?:of|with|for each)\b|-)|\bstructured data\b/iu;
const record =
  /(?<!\.)\brecords?\b(?!\(| (?:of|the|how|that|your|everything|errors?|keeping|all)\b)/iu;
const ofClasses =
  /\b(?:dtos?|pojos?|class(?:es)?|immutable|data carriers?|data (?:objects?|types?|holders?|containers?)|for (?:plain |simple )?data|value (?:objects?|types?)|record types|java|c#|lombok)\b|^(?:please |always |i )*(?:use|using|prefer|like|want|no|never use|avoid) records?[.!]?$/iu;

function recordWish(words: Words): Asked | undefined {
  if (!words.has(ofClasses)) return undefined;
  const stance = words.stance(record);
  const languages = ['java', 'csharp'];
  if (stance === 'wanted') return { value: 'record', languages };
  return stance && { value: 'not-record', forbids: true, languages };
}

const spelled: Readonly<Record<string, string>> = {
  dataclass: 'dataclasses',
  pydantic: 'pydantic models',
  typeddict: 'TypedDict',
  namedtuple: 'named tuples',
  attrs: 'attrs classes',
  dict: 'dictionaries',
  record: 'records',
};
