import { scripts } from '../code/language.ts';
import type { Words } from '../hear/words.ts';
import type { Asked } from '../rule.ts';
import { decoratorLanguages } from './decoratorLanguages.ts';

/** `@cached`, `@pytest.mark.asyncio`, `#[must_use]`, `[ApiController]`. */
const marked =
  /(?<![\w/@.])@([A-Za-z_][\w.]*)(?![\w/-])|#\[([\w:]+(?:\([\w:, ]*\))?)\]|(?<=^|\s|`)\[([A-Z]\w+)(?:\([^\])]*\))?\](?!\()/u;
/** The log_calls decorator, decorated with log_calls. */
const named =
  /\b(?:the|an?)\s[`'"]?([A-Za-z_][\w.]*)[`'"]?\s(?:decorator|annotation)\b|[`'"]([A-Za-z_][\w.]*)[`'"]\s(?:decorator|annotation)\b|\bdecorat(?:e|ed|ing)\b[^,.;]{0,40}?\b(?:with|by|using)\s[`'"]?([A-Za-z_][\w.]*)[`'"]?|\bannotat(?:e|ed|ing)\b[^,.;]{0,40}?\b(?:with|by|using)\s[`'"]([A-Za-z_][\w.]*)[`'"]/u;
const derived = /\bderiv(?:e|es|ing)\s((?:`?[A-Z]\w+`?(?:,? and |, )?){1,8})/u;
/** Tags of documentation, rules of style sheets, and what other rules are about. */
const otherThings =
  /^(?:param|returns?|throws|type|typedef|author|since|see|example|link|template|todo|apply|media|import|layer|tailwind|if|for|switch|defer|dataclass|dataclasses\.dataclass|type|proper|a|an|the|appropriate|required|correct|new|single|same|custom|types?|hints?)$/iu;
const notCode =
  /\b(?:jsdoc|tsdoc|javadoc|docstrings?|doc comments?|tags?|css|type annotations?|type hints?)\b/iu;

const kinds = 'functions?|methods?|class(?:es)?|tests?|structs?|enums?';
const subject = new RegExp(
  String.raw`\b(?:every|all|each|any|to|on|of|annotate|decorate|mark|for)\s((?:(?:single|all|every|each|your|my|the|our|of|async|public|new|class|instance|test|unit)\s){0,3})(?:(\w+)\s)?(${kinds})\b`,
  'iu',
);
const subjectFirst = new RegExp(
  String.raw`^\W*((?:(?:all|every|each|async|public|test|unit)\s){0,3})(?:(\w+)\s)?(${kinds})\s(?:functions?\s|methods?\s|cases?\s)?(?:must|should|shall|needs?|ha(?:s|ve)|gets?|are|carry|carries|require)\b`,
  'iu',
);

/** What words ask of decorators, annotations, attributes. */
export function hearDecorators(words: Words): readonly Asked[] | undefined {
  if (words.exception !== undefined || words.has(notCode)) return undefined;
  const [name, ...others] = namesIn(words);
  if (name === undefined) return anyForbidden(words);
  const languages = decoratorLanguages(words, name);
  const asked = askedOf(words, name, others);
  return languages ? asked?.map((one) => ({ ...one, languages })) : asked;
}

function askedOf(
  words: Words,
  name: string,
  others: readonly string[],
): readonly Asked[] | undefined {
  if (words.stance(patternOf(name)) === 'unwanted') return nameForbidden(words, name);
  if (/^(?:typing\.)?override$/iu.test(name)) return [{ value: `required:${name}:overrides` }];
  const on = subjectIn(words);
  if (on === undefined) return undefined;
  return [name, ...others].map((one) => ({ value: `required:${one}:${on}` }));
}

/** One name, or all that are derived. */
function namesIn(words: Words): readonly string[] {
  const [, at, attribute, bracket] = words.match(marked) ?? [];
  const [, spoken, quoted, decorated, annotated] = words.match(named) ?? [];
  const traits = [
    attribute?.startsWith('derive(') ? attribute : '',
    words.match(derived)?.[1] ?? '',
  ]
    .join(' ')
    .match(/\b[A-Z]\w+/gu);
  if (traits) return traits.map((trait) => `derive(${trait})`);
  const name = at ?? attribute ?? bracket ?? spoken ?? quoted ?? decorated ?? annotated;
  const plain = name?.replace(/\.$/u, '');
  return plain === undefined || otherThings.test(plain) ? [] : [plain];
}

function patternOf(name: string): RegExp {
  const last = /\((\w+)\)$/u.exec(name)?.[1] ?? name;
  return new RegExp(String.raw`[@#]?\[?\b${last.replace(/[.()]/gu, '\\$&')}`, 'u');
}

/** Where a decorator stands is a further wish that cannot be kept to. */
function nameForbidden(words: Words, name: string): readonly Asked[] | undefined {
  const isOfCode =
    words.has(/\b(?:decorators?|annotations?|attributes?|deriv\w+)\b/iu) ||
    words.has(/(?:\b(?:use|using|no|avoid|never|write|without|ban)\s|^)[`'"]?(?:@|#?\[)/iu);
  if (!isOfCode || words.has(/\b(?:fields?|parameters?|field injection|on|in)\b/iu))
    return undefined;
  return [{ value: `forbidden:${name}`, forbids: true }];
}

/** "Functions without decorators are private" rules nothing out; annotations and attributes have other names. */
function anyForbidden(words: Words): readonly Asked[] | undefined {
  const isAny = words.has(
    /^\W*(?:(?:please|I|we|always|strictly)\s)*(?:no|never|avoid|do not|don't|without|ban|stop|skip|hate|dislike|stay)\b(?:\s(?:use|using|write|writing|put|add|away|from|any|want|like)){0,3}\sdecorators?\b(?!\s(?:for|that|on|in|with))|^\W*decorators?\s(?:are|is)\b/iu,
  );
  return isAny && words.stance(/\bdecorators?\b/iu) === 'unwanted'
    ? [{ value: 'forbidden', forbids: true, languages: ['python', ...scripts] }]
    : undefined;
}

/** `methods`, `async tests`, `controller classes`. */
function subjectIn(words: Words): string | undefined {
  const [, before = '', qualifier = '', kind = ''] =
    words.match(subjectFirst) ?? words.match(subject) ?? [];
  if (kind === '') return undefined;
  const all = `${before} ${qualifier}`.toLowerCase();
  const isTest = /\b(?:tests?|unit)\b/u.test(all) || /^test/iu.test(kind);
  const plural = isTest
    ? 'tests'
    : kind
        .toLowerCase()
        .replace(/(?<!s)$|(?<=ss)$/u, kind.toLowerCase().endsWith('ss') ? 'es' : 's');
  const marks = ['public', 'async'].filter((mark) =>
    new RegExp(String.raw`\b${mark}\b`, 'u').test(all),
  );
  const isPlain =
    qualifier === '' ||
    /^(?:public|async|single|class|instance|static|tests?|unit|of|all|every|each|the|my|your|our)$/iu.test(
      qualifier,
    );
  if (!isPlain && plural !== 'classes') return undefined;
  return [...marks, ...(isPlain ? [] : [qualifier]), plural].join(' ');
}
