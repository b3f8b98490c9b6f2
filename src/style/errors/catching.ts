import { callsOf } from '../code/calls.ts';
import type { Code } from '../code/code.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { type Manner, rulesOut, sight, wants } from '../manners.ts';
import type { Sight } from '../rule.ts';

const catchWord = String.raw`catch(?:es)?(?:\s(?:blocks?|clauses?|handlers?|statements?))?`;
const swallowing =
  /\b(?:swallow|silenc|suppress|hid|ignor|eat)(?:e|es|ing)?\s(?:[a-z]+\s){0,2}?(?:errors?|throwables)\b|(?<=\b(?:errors?|throwables)\b[^,.;]{0,30})\b(?:swallowed|silenced|ignored|pass silently)\b|\b(?:errors?|throwables) swallowing\b|\bsilent(?:ly)? (?:fail|catch)/iu;
const broad =
  /\b(?:broad|blanket|catch-?all|generic|too general|overly broad|general)\s(?:\w+\s)?(?:catch\w*|throwables|handlers?)\b|\bcatch(?:ing)?\s+(?:(?:a |the )?(?:generic |plain |bare |base )?(?:(?:Any|Base)Exception|Throwable)|all\b|everything\b)/iu;
const specific = /\bspecific (?:throwables|error types?|errors|catch\w*)\b|\bmost specific\b/iu;

/** How errors are caught. */
export const catchingManners: readonly Manner[] = [
  {
    value: 'no-empty-catch',
    about: 'something happens in every catch block',
    tell: 'Handle, log or rethrow what a catch block catches',
    hear: (words) => {
      const empty = new RegExp(
        String.raw`\b(?:empty|silent|bodyless)\s${catchWord}|\bcatch ?:? ?pass\b`,
        'iu',
      );
      const isFilled = wants(
        words,
        /\b(?:catch blocks?|every catch|each catch)\s(?:must|should|always|has to|have to)\b[^,.;]{0,30}\b(?:log|handle|rethrow|do)\b/iu,
      );
      const isBodyless = words.has(/\bcatch/iu) && rulesOut(words, /\bempty\b/iu);
      const isHeard =
        rulesOut(words, empty) || isBodyless || rulesOut(words, swallowing) || isFilled;
      return isHeard ? {} : undefined;
    },
    keptBy: ['catch'],
    brokenBy: ['empty catch'],
  },
  {
    value: 'no-bare-except',
    about: 'an exception is named after `except`',
    tell: 'Name the exception after every except',
    hear: (words) =>
      rulesOut(words, new RegExp(String.raw`\b(?:bare|naked)\s${catchWord}`, 'iu')) ||
      wants(words, /\bcatch (?:clauses?|blocks?|statements?)[^,.;]{0,20}\bnames?\b/iu)
        ? { languages: ['python'] }
        : undefined,
    keptBy: ['named except', 'broad except'],
    brokenBy: ['bare except'],
  },
  {
    value: 'no-broad-except',
    about: 'specific exceptions are caught, not all',
    tell: 'Catch specific exceptions',
    hear: (words) =>
      (rulesOut(words, broad) && !words.has(/\brais|\bthrow(?!able)/iu)) ||
      (wants(words, specific) && words.has(/\bcatch/iu))
        ? {}
        : undefined,
    keptBy: ['named except'],
    brokenBy: ['bare except', 'broad except'],
  },
];

const broadNames =
  /^(?:builtins\.)?(?:Base)?Exception$|^(?:java\.lang\.)?(?:Exception|Throwable)$|^(?:System\.)?Exception$/u;

/** Every catch, twice: whether it does something, and what it catches. */
export function catchSights(code: Code): readonly Sight[] {
  const clauses = code.nodes('catch_clause', 'except_clause');
  return [
    ...clauses.flatMap((clause) => [
      sight(isEmpty(clause) ? 'empty catch' : 'catch', clause),
      ...breadth(clause),
    ]),
    ...code.once(callsOf).flatMap(rejectionSight),
  ];
}

/** Comments alone do nothing; neither does `pass`. */
function isEmpty(clause: SyntaxNode): boolean {
  const body =
    clause.child('body') ?? clause.namedChildren.findLast(({ type }) => type === 'block');
  const statements = body?.namedChildren.filter(({ type }) => !type.includes('comment'));
  return statements?.every(({ text }) => /^(?:pass|\.\.\.|;)$/u.test(text)) ?? false;
}

function breadth(clause: SyntaxNode): readonly Sight[] {
  if (clause.type === 'except_clause') {
    const header = { start: clause.start, end: clause.namedChildren[0]?.start ?? clause.end };
    const value = clause.child('value');
    if (!value) return [sight('bare except', { start: header.start, end: header.start + 6 })];
    const names = value.type === 'as_pattern' ? value.namedChildren[0] : value;
    return [sight(namesBroad([names?.text ?? '']) ? 'broad except' : 'named except', value)];
  }
  const declared = clause.firstOf('catch_declaration', 'catch_formal_parameter');
  const types = declared?.firstOf('catch_type')?.namedChildren ?? [declared?.child('type')];
  if (!declared || clause.firstOf('catch_filter_clause')) return [];
  const isBroad = namesBroad(types.map((type) => type?.text ?? ''));
  return [sight(isBroad ? 'broad except' : 'named except', declared)];
}

function namesBroad(names: readonly string[]): boolean {
  return names.some((name) => broadNames.test(name));
}

/** `promise.catch(() => {})` */
function rejectionSight(call: ReturnType<typeof callsOf>[number]): readonly Sight[] {
  const [handler] = call.arguments;
  if (call.name !== 'catch' || !handler || !/function|arrow/u.test(handler.type)) return [];
  const body = handler.child('body');
  if (body?.type !== 'statement_block') return [];
  const isNothing = body.namedChildren.every(({ type }) => type === 'comment');
  const span = { start: call.nameNode.start, end: call.node.end };
  return [sight(isNothing ? 'empty catch' : 'catch', span)];
}
