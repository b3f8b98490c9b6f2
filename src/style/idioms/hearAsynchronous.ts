import { scripts } from '../code/language.ts';
import type { Stance, Words } from '../hear/words.ts';
import type { Asked } from '../rule.ts';

const awaiting = /\basync(?:hronous)?\s?(?:[/–+&-]|and|\s)\s?await\b/iu;
const awaitAlone = /(?<![\w.])`?await(?:ing|ed)?\b(?! all\b)/iu;
const asyncFunctions = /\basync(?:hronous)? functions?\b/iu;
const chains =
  /\.then\b|(?<![\w-])then(?:\(\)|[- ](?:chain\w*|callbacks?|handlers?|blocks?)|\s?\/\s?catch)|\bpromise[- ]chain\w*|\b(?:raw|bare|plain|chained)[- ]promises\b|\bchain(?:ed|ing|s)? (?:of )?promises\b/iu;
const promises = /\bpromises?\b/iu;
const callbacks =
  /\b(?<!(?:blocking|inline|anonymous|event|render|explicit|small|named)\s)callback(?:s|[- ]?(?:hell|style|based|apis?|functions?|passing|pyramids?))?\b/iu;
const blocking =
  /\.Result\b|\.Wait(?:All)?\b|\bGetAwaiter\b|\bGetResult\b|\b[Bb]lock(?:ing)? (?:on|calls? on|waits? on) (?:async|[Tt]asks?)/u;
/** Where `await` and callbacks are spoken of for another reason. */
const other =
  /\bloops?\b|\btop[- ]level\b|\bfor await\b|\bPromise\.\w+|\bparallel|\bconcurren|\bfloating|\bcheckpoint|\buseCallback\b|\bevents?\b|\barrow\b|\bwhen calling\b|\bmake the\b|\bmix/iu;
/** "Async/await, promises": two things that are named side by side. */
const alike =
  /\bawait`?\s*(?:,|\/|or|and)\s*`?promises?\b|\bpromises?\s*(?:,|\/|or|and)\s*`?async/iu;
const nodeStyle = /\b(?:err(?:or)?[- ]first|node(?:\.?js)?[- ]style|callback[- ]style)\b/iu;
const onlyPromises =
  /^(?:please |always |i (?:like|prefer|want|use) |prefer |use |with |using |stick (?:to|with) )*promises?(?: everywhere| always| please| for (?:all )?async\w*(?: \w+)?)?[.!]?$/iu;

interface Stances {
  readonly await: Stance | undefined;
  readonly chains: Stance | undefined;
  readonly promises: Stance | undefined;
  readonly callbacks: Stance | undefined;
}

/** Which manner of asynchronous code the words ask for. */
export function hearAsynchronous(words: Words): Asked | undefined {
  if (words.exception !== undefined || words.has(other)) return undefined;
  const stances: Stances = {
    await:
      words.stance(awaiting) ?? (words.has(/\btry\b/iu) ? undefined : words.stance(awaitAlone)),
    chains: words.stance(chains),
    promises: words.stance(promises),
    callbacks: words.stance(callbacks),
  };
  if (words.has(blocking)) return tasks(words, stances);
  if (stances.await === 'wanted') {
    const isOpen = stances.chains === 'wanted' || words.has(alike);
    return isOpen ? undefined : { value: 'async-await' };
  }
  return stances.await === 'unwanted' ? withoutAwait(words, stances) : others(words, stances);
}

function tasks(words: Words, { await: awaited }: Stances): Asked | undefined {
  const languages = ['csharp'];
  if (awaited === 'wanted') return { value: 'async-await', languages };
  return words.stance(blocking) === 'unwanted'
    ? { value: 'async-await', forbids: true, languages }
    : undefined;
}

function withoutAwait(words: Words, stances: Stances): Asked | undefined {
  if ((stances.chains ?? stances.promises) === 'wanted') return { value: 'promises' };
  if (stances.callbacks === 'wanted') return { value: 'callbacks' };
  return words.has(awaiting) ? { value: 'promises', forbids: true, languages: scripts } : undefined;
}

function others(words: Words, stances: Stances): Asked | undefined {
  const { chains: chained, callbacks: called, promises: promised } = stances;
  if (words.stance(asyncFunctions) === 'wanted') {
    return [chained, called, promised].includes('unwanted') ? { value: 'async-await' } : undefined;
  }
  if (chained === 'unwanted') return { value: 'async-await', forbids: true };
  if (chained === 'wanted') return { value: 'promises' };
  if (called === 'unwanted') {
    return promised === 'wanted'
      ? { value: 'no-callbacks' }
      : { value: 'no-callbacks', forbids: true };
  }
  if (called === 'wanted' && (promised === 'unwanted' || words.has(nodeStyle))) {
    return { value: 'callbacks' };
  }
  return words.has(onlyPromises) ? { value: 'no-callbacks' } : undefined;
}
