import type { Code } from '../code/code.ts';
import type { FunctionFacts } from '../code/functions.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { type Manner, rulesOut, sight, wants } from '../manners.ts';
import { outermostFunctions } from '../outermost.ts';
import type { Sight } from '../rule.ts';
import { startsWithin } from '../spans.ts';

const tryTypes = ['try_statement', 'try_with_resources_statement'];
const tryWord = String.raw`\btry(?:\s?[/.…-]{1,3}\s?catch|\scatch)?(?:\(es\))?(?:\s(?:statements?|blocks?|clauses?)(?:\(s\))?)?`;
const anyTry = new RegExp(String.raw`${tryWord}(?!\w|\sto\b|\snot\b|\sand\b)`, 'iu');
/** "Wrap error-prone operations": which those are cannot be seen. */
const vague =
  /\b(?:error-prone|risky|unnecessary|needless|proper|appropriate|where|when|everything|expected|external|nest\w*|I\/O|IO|business)\b/iu;
/** What follows "in" or "every": the functions that must have one. */
function inside(kind: string): RegExp {
  return new RegExp(
    String.raw`\b(?:in|inside|to|every|each|all|within)\s(?:(?:all|every|each|your|the|any|of|my)\s){0,3}(?:\w+\s(?:and|or)\s)?(?:\w+\s)?${kind}\b`,
    'iu',
  );
}

function requiredIn(kind: string) {
  return (words: Parameters<Manner['hear']>[0]) =>
    wants(words, anyTry) && words.has(inside(kind)) && !words.has(vague) ? {} : undefined;
}

/** Whether there is a try. */
export const tryingManners: readonly Manner[] = [
  {
    value: 'try:functions',
    about: 'every function has a try statement',
    tell: 'Put a try statement into every function',
    hear: requiredIn('functions?'),
    keptBy: ['function with try'],
    brokenBy: ['function without try'],
  },
  {
    value: 'try:methods',
    about: 'every method has a try statement',
    tell: 'Put a try statement into every method',
    hear: requiredIn('methods?'),
    keptBy: ['method with try'],
    brokenBy: ['method without try'],
  },
  {
    value: 'try:await',
    about: 'every await stands in a try block',
    tell: 'Put every await into a try block',
    hear: (words) =>
      wants(words, anyTry) &&
      words.has(/\b(?:every|all|each|around|wrap(?:ped)?|always)\b/iu) &&
      words.has(/\b(?:awaits?|await(?:ed)? (?:calls?|expressions?)|async\/await)\b/iu)
        ? {}
        : undefined,
    keptBy: ['await in try'],
    brokenBy: ['await without try'],
  },
  {
    value: 'no-try',
    about: 'no try statements',
    tell: 'Let errors pass to the caller, without try statements',
    hear: (words) => (rulesOut(words, anyTry) && !words.has(vague) ? { forbids: true } : undefined),
    brokenBy: ['try'],
  },
];

export function trySights(code: Code): readonly Sight[] {
  const tries = code.nodes(...tryTypes).filter(({ named }) => named);
  return [
    ...tries.map((node) => sight('try', { start: node.start, end: node.start + 3 })),
    ...code.once(outermostFunctions).flatMap((one) => functionSight(one, tries)),
    ...(code.language === 'rust' ? [] : code.nodes('await_expression', 'await')).flatMap(
      awaitSight,
    ),
  ];
}

/** Functions inside others, constructors and accessors are not asked for one of their own. */
function functionSight(one: FunctionFacts, tries: readonly SyntaxNode[]): readonly Sight[] {
  const { body, kind } = one;
  const isOwn = kind === 'method' || kind === 'function';
  if (!body || !isOwn) return [];
  const has = startsWithin(tries, body);
  return [sight(`${kind} ${has ? 'with' : 'without'} try`, one.header)];
}

const functionTypes = [
  'function_definition',
  'function_declaration',
  'function_expression',
  'arrow_function',
  'method_definition',
  'method_declaration',
  'lambda',
  'lambda_expression',
  'local_function_statement',
];

/** A rejection that is caught by `.catch` is caught. */
function awaitSight(node: SyntaxNode): readonly Sight[] {
  if (!node.named || isCaught(node.namedChildren.at(-1))) return [];
  let inner = node;
  for (let at = node.parent; at && !functionTypes.includes(at.type); at = at.parent) {
    if (at.type === 'try_statement' && at.child('body') === inner) {
      return [sight('await in try', node)];
    }
    // What a catch or a finally block awaits has left the try.
    if (/^(?:catch|except|finally)_clause$/u.test(at.type)) return [];
    inner = at;
  }
  return [sight('await without try', node)];
}

function isCaught(awaited: SyntaxNode | undefined): boolean {
  let call = awaited;
  while (call?.type === 'call_expression') {
    const called = call.child('function');
    if (called?.child('property')?.text === 'catch') return true;
    call = called?.child('object');
  }
  return false;
}
