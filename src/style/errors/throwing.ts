import type { Code } from '../code/code.ts';
import { functionsOf } from '../code/functions.ts';
import { scripts } from '../code/language.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { type Manner, rulesOut, sight, wants } from '../manners.ts';
import type { Sight } from '../rule.ts';

const throwing =
  /\bthrow(?:s|ing|n)?(?! (?:away|out))\b|\brais(?:e|es|ed|ing)(?! (?:the|an?) (?:bar|issue|concern))\b|(?<=^|\b(?:use|using|no|of|over|than|prefer|with|not) )throwables\b(?! (?:handling|class(?:es)?|handlers?|only|must|should|need|that|swallow\w*))/iu;
const result =
  /\b(?:Result(?:<[^>]*>)?(?: types?| objects?| pattern)?|result types?|result objects?|Either(?: types?)?|neverthrow|errors as values|error values|error returns|[Rr]eturn(?:ing)? errors?(?=,? (?:instead|rather|as|not|never|over)\b(?! json))|(?<=\b(?:errors|throwables)\b[^.;]{0,40}(?:\bnot|\bnever|n't|\bthan|\binstead of) (?:be |being )?)return(?:ed|ing)?(?: (?:them|errors))?)(?!\w)/u;
const codes =
  /\b(?:error codes?|sentinel values?|return(?:ing)? (?:null|None|false|-1)|status codes)\b/iu;
const plainErrors =
  /\b(?:generic|plain|base|bare|built-?in|raw)\s(?:Errors?|errors?|throwables|AnyException|RuntimeException)\b|\bnew Error\b/u;
const customErrors =
  /\b(?:custom|own|domain|typed|specific|dedicated)\s(?:[a-z]+\s)?(?:errors?|throwables|Error)\b(?!\s(?:messages?|pages?|handlers?))/iu;

/** How errors are raised. */
export const throwingManners: readonly Manner[] = [
  {
    value: 'result',
    about: 'errors are returned as values, not thrown',
    tell: 'Return errors as values',
    hear: (words) => {
      if (words.has(/\bcontrol flow\b/iu)) return undefined;
      if (wants(words, result))
        return rulesOut(words, throwing) || isAboutErrors(words) ? {} : undefined;
      return rulesOut(words, throwing) && !rulesOut(words, plainErrors) && !isAboutLiterals(words)
        ? { forbids: true }
        : undefined;
    },
    keptBy: ['result type'],
    brokenBy: ['throw'],
  },
  {
    value: 'exceptions',
    about: 'errors are thrown, not returned',
    tell: 'Throw exceptions for errors',
    hear: (words) =>
      wants(words, throwing) && (rulesOut(words, result) || rulesOut(words, codes))
        ? { languages: ['python', ...scripts, 'java', 'csharp'] }
        : undefined,
    keptBy: ['throw'],
    brokenBy: ['result type'],
  },
  {
    value: 'error-objects',
    about: 'what is thrown is an error, no string',
    tell: 'Throw Error objects',
    hear: (words) =>
      isAboutLiterals(words) ||
      wants(words, /\bthrow(?:ing)? (?:only |real |proper )?`?Error`? (?:objects|instances)\b/iu)
        ? {}
        : undefined,
    keptBy: ['thrown error'],
    brokenBy: ['thrown literal'],
  },
  {
    value: 'custom-errors',
    about: 'errors of an own class, no plain ones',
    tell: 'Throw errors of a class of their own',
    hear: (words) =>
      (rulesOut(words, plainErrors) && words.has(/\bthrow(?!ables)|\brais|\bnew Error\b/iu)) ||
      (wants(words, customErrors) && words.has(/\b(?:throw|raise|instead|rather|over)\b/iu))
        ? {}
        : undefined,
    keptBy: ['custom error'],
    brokenBy: ['plain error'],
  },
  {
    value: 'chained',
    about: 'an error that follows another one names it as its cause',
    tell: 'Chain a new error to the one it follows from (raise … from, cause)',
    hear: (words) =>
      wants(
        words,
        /\braise\b[^,;]{0,30}\bfrom\b|\bchain(?:ed|ing)? (?:the )?(?:original )?(?:throwables|errors?)|\b(?:throwables|error) chaining\b|\b(?:throwables|errors)\b[^,.;]{0,20}\bchained\b|\b(?:preserve|keep|pass|set|include|attach)\b[^,.;]{0,30}\bcause\b|\bas cause\b|\bre-?throw\w*\b[^,.;]{0,40}\bcause\b|\bthe `?cause`? option/iu,
      )
        ? {}
        : undefined,
    keptBy: ['chained error'],
    brokenBy: ['unchained error'],
  },
];

type Heard = Parameters<Manner['hear']>[0];

function isAboutLiterals(words: Heard): boolean {
  return (
    rulesOut(
      words,
      /\bthrow(?:ing)? (?:(?:raw |plain |bare )?strings?(?: literals?)?|literals?|non-errors?|objects)\b/iu,
    ) || rulesOut(words, /\bstrings? (?:should be |are )?thrown\b/iu)
  );
}

function isAboutErrors(words: Heard): boolean {
  return words.has(
    /\bResult(?:<| types?| objects?| pattern)|\berrors?\b|\bfail(?:s|ures?|ing)?\b|\bneverthrow\b|\bthrowables\b/iu,
  );
}

/** What is thrown, what is declared to be returned instead. */
export function throwSights(code: Code): readonly Sight[] {
  const thrown = code
    .nodes('throw_statement', 'throw_expression', 'raise_statement')
    .filter((node) => !isNoError(node))
    .flatMap((node) => [sight('throw', node), ...thrownSights(code, node)]);
  const results = code
    .once(functionsOf)
    .filter(
      ({ returnType, body }) =>
        body &&
        /^(?:Promise<|Task<)?(?:\w+::)*(?:Result(?:Async)?|Either)\b/u.test(returnType?.text ?? ''),
    )
    .map(({ header }) => sight('result type', header));
  return [...thrown, ...results];
}

/** What ends a program, and what stands where something is still to be written. */
function isNoError({ namedChildren: [value] }: SyntaxNode): boolean {
  return /^(?:new )?(?:SystemExit|KeyboardInterrupt|NotImplemented(?:Error|Exception))$/u.test(
    (value && className(value)) ?? '',
  );
}

const plainClasses =
  /^(?:new\s+)?(?:Error|Exception|BaseException|RuntimeException|Throwable|ApplicationException|SystemException|System\.Exception)$/u;
/** What a language brings along says nothing about errors of one's own. */
const broughtAlong =
  /^(?:Type|Range|Syntax|Reference|URI|Eval|Aggregate|Value|Key|Index|Attribute|NotImplemented|Runtime|OS|IO|Assertion|Lookup|Permission|FileNotFound|Timeout|ZeroDivision|Connection|StopIteration|SystemExit|KeyboardInterrupt)(?:Error)?$|^(?:IllegalArgument|IllegalState|NullPointer|UnsupportedOperation|IndexOutOfBounds|NoSuchElement|IO|Argument\w*|InvalidOperation|NotImplemented|NotSupported|ObjectDisposed|KeyNotFound|Format|Timeout)Exception$/u;

function thrownSights(code: Code, node: SyntaxNode): readonly Sight[] {
  const value = node.namedChildren.find(
    ({ field, type }) => field !== 'cause' && !type.includes('comment'),
  );
  if (!value) return [];
  if (/^(?:string|template_string|number|object)$/u.test(value.type))
    return [sight('thrown literal', node)];
  const name = className(value);
  if (name === undefined) return [];
  const last = name.replace(/^.*\./u, '');
  const kind = plainClasses.test(last) ? 'plain error' : 'custom error';
  return [
    ...(code.language === 'python' ? [] : [sight('thrown error', node)]),
    ...(broughtAlong.test(last) ? [] : [sight(kind, node)]),
    ...chainSight(node, value),
  ];
}

/** The class of what is made and thrown; undefined for a variable that is thrown on. */
function className(value: SyntaxNode): string | undefined {
  const made = value.child('constructor') ?? value.child('type') ?? value.child('function');
  if (made) return made.text;
  return value.type === 'identifier' && /^[A-Z]\w*[a-z]/u.test(value.text) ? value.text : undefined;
}

const catches = ['catch_clause', 'except_clause'];
const functions = [
  'function_definition',
  'function_declaration',
  'arrow_function',
  'method_definition',
  'method_declaration',
  'lambda_expression',
  'lambda',
];

function chainSight(node: SyntaxNode, value: SyntaxNode): readonly Sight[] {
  const clause = node.closest(...catches, ...functions);
  if (!clause || !catches.includes(clause.type)) return [];
  const passed = (value.child('arguments') ?? value.firstOf('argument_list'))?.text ?? '';
  const caught = caughtName(clause);
  const isPassed =
    caught !== undefined && new RegExp(String.raw`\b${caught}\b(?!\s*\.)`, 'u').test(passed);
  const isChained = node.child('cause') !== undefined || /\bcause\b/u.test(passed);
  // Python takes the cause after `from` alone.
  const isNamed = clause.type === 'catch_clause' && isPassed;
  return [sight(isChained || isNamed ? 'chained error' : 'unchained error', node)];
}

function caughtName(clause: SyntaxNode): string | undefined {
  const declared = clause.firstOf('catch_declaration', 'catch_formal_parameter');
  const name = (declared?.child('name') ?? clause.child('parameter'))?.text;
  return name && /^\w+$/u.test(name) ? name : undefined;
}
