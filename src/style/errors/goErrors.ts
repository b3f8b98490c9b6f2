import { callsOf } from '../code/calls.ts';
import type { Code } from '../code/code.ts';
import { functionsOf } from '../code/functions.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { type Manner, rulesOut, sight, wants } from '../manners.ts';
import type { Sight } from '../rule.ts';
import { ignoredErrors } from './ignoredErrors.ts';

const go = ['go'];
const wrapping =
  /(?<![\w%])%w(?!\w)|\bwrap(?:s|ped|ping)?\b[^,.;]{0,40}\b(?:errors?|err)\b|\b(?:errors?|err)s?\b[^,.;]{0,40}\bwrap(?:ped|ping)\b|\berror wrapping\b/iu;
const givingContext = /\b(?:add|give|include)(?:ing)? context\b[^,.;]{0,30}\berr(?:or)?s?\b/iu;
/** "No naked returns of err." */
const unwrapped =
  /\b(?:naked|bare|raw|unwrapped) (?:returns? (?:of )?)?err(?:or)?s?\b(?! (?:message|text))|\breturn(?:ing)? (?:an? |the )?`?err(?:or)?s?`? (?:directly|as[- ]is|bare|unwrapped)\b/iu;
const everyError =
  /\b(?:handle|check|propagate)(?:s|d|ing)?\s(?:every|all|each|any)\s(?:(?:single|returned|possible|of the)\s)?err(?:or)?s?\b|\b(?:every|all|each)\s(?:returned\s)?err(?:or)?s?\b[^,.;]{0,30}\b(?:handled|checked)\b|\berrors? (?:\w+ ){0,3}?(?:must|should|have to|need to) (?:always )?be (?:handled|checked)\b|\balways (?:handle|check) (?:the |returned )?err(?:or)?s?(?=\s*(?:$|[,.;]))/iu;
const ignoring =
  /\b(?:ignor|discard|swallow|throw(?:ing)? away|drop)(?:e|es|ed|ing|s)?\s(?:\w+\s){0,2}?err(?:or)?s?\b|(?<=\berr(?:or)?s?\b[^,.;]{0,25})\b(?:ignored|discarded|unchecked|unhandled)\b|\b(?:unchecked|unhandled|ignored) err(?:or)?s?\b|\bassign(?:ed|ing)?\b[^,.;]{0,25}(?<!\w)_(?!\w)|(?<!\w)_ = err\b|\bblank identifiers?\b|`_`/iu;

/** What is done with an `error` in Go. */
export const goManners: readonly Manner[] = [
  {
    value: 'wrap-errors',
    about: 'an error is returned wrapped with `%w`',
    tell: 'Wrap errors with %w and say what was being done',
    hear: (words) => {
      const isHeard =
        wants(words, wrapping) || wants(words, givingContext) || rulesOut(words, unwrapped);
      return isHeard && !words.has(/\banyhow\b|\bcontext\(\)/iu) ? { languages: go } : undefined;
    },
    keptBy: ['wrapped error'],
    brokenBy: ['bare error', 'error without %w'],
  },
  {
    value: 'handle-errors',
    about: 'every error is handled, none is assigned to `_`',
    tell: 'Handle every returned error',
    hear: (words) =>
      !words.has(/\bcatch\b|\btry\b/iu) && (wants(words, everyError) || rulesOut(words, ignoring))
        ? { languages: go }
        : undefined,
    keptBy: ['checked error'],
    brokenBy: ['ignored error'],
  },
  {
    value: 'errors-is',
    about: 'errors are compared with `errors.Is` and `errors.As`',
    tell: 'Compare errors with errors.Is and errors.As',
    hear: (words) =>
      wants(words, /\berrors\.(?:Is|As)\b/u) ||
      rulesOut(words, /\bcompar(?:e|ing) err(?:or)?s? (?:with|by|using|via) `?==/iu)
        ? { languages: go }
        : undefined,
    keptBy: ['errors.Is'],
    brokenBy: ['compared error'],
  },
];

export function goErrorSights(code: Code): readonly Sight[] {
  if (code.language !== 'go') return [];
  return [
    ...code.nodes('if_statement').flatMap(checkSights),
    ...code.once(callsOf).flatMap(({ callee, node, arguments: all }) => {
      if (/^errors\.(?:Is|As)$/u.test(callee)) return [sight('errors.Is', node)];
      return /^(?:fmt|xerrors)\.Errorf$/u.test(callee) ? formatSight(node, all) : [];
    }),
    ...code.nodes('binary_expression').flatMap(comparison),
    ...ignoredErrors(code, code.once(functionsOf)),
  ];
}

/** The error of `err != nil`, alone or as a part of the condition. */
function checkedError(condition: SyntaxNode | undefined): string | undefined {
  const open = [condition];
  for (let node = open.pop(); node; node = open.pop()) {
    const [left, right] = [node.child('left'), node.child('right')];
    const operator = node.child('operator')?.text;
    if (operator === '&&' || operator === '||') open.push(right, left);
    if (operator === '!=' && right?.text === 'nil' && isErrorName(left)) return left?.text;
  }
  return undefined;
}

function isErrorName(node: SyntaxNode | undefined): boolean {
  return /^(?:e|\w*[eE]rr(?:or)?\d?)$/u.test(node?.type === 'identifier' ? node.text : '');
}

/** `if err != nil { return nil, err }` hands the error on as it is. */
function checkSights(check: SyntaxNode): readonly Sight[] {
  const error = checkedError(check.child('condition'));
  const block = check.child('consequence');
  if (error === undefined || !block) return [];
  const statements = (block.firstOf('statement_list') ?? block).namedChildren;
  const isChanged = statements.some(
    (one) => one.type === 'assignment_statement' && one.child('left')?.text === error,
  );
  const bare = statements.filter(
    (one) =>
      one.type === 'return_statement' &&
      one.namedChildren[0]?.namedChildren.some(
        (value) => value.type === 'identifier' && value.text === error,
      ),
  );
  return [
    sight(statements.length === 0 ? 'empty catch' : 'checked error', {
      start: check.start,
      end: block.start,
    }),
    ...(isChanged ? [] : bare.map((one) => sight('bare error', one))),
  ];
}

function formatSight(node: SyntaxNode, all: readonly SyntaxNode[]): readonly Sight[] {
  const [format, ...values] = all;
  if (format && /%w/u.test(format.text)) return [sight('wrapped error', node)];
  const hasError = values.some(
    (one) => isErrorName(one) || /^\w*[eE]rr(?:or)?\.Error\(\)$/u.test(one.text),
  );
  return hasError ? [sight('error without %w', node)] : [];
}

function comparison(node: SyntaxNode): readonly Sight[] {
  const [left, right] = [node.child('left'), node.child('right')];
  const operator = node.child('operator')?.text;
  const isCompared =
    (operator === '==' || operator === '!=') &&
    isErrorName(left) &&
    /(?:^|\.)(?:Err[A-Z]\w*|EOF)$/u.test(right?.text ?? '');
  return isCompared ? [sight('compared error', node)] : [];
}
