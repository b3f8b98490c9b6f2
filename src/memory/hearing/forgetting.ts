/** A request to forget: what it is about, in the user's words. */
export interface Forgetting {
  /** Empty when `everything` is meant. */
  readonly words: string;
  readonly everything: boolean;
}

const noted =
  '(?:rules?|preferences?|memory|memories|notes?|habits?|wish(?:es)?|conventions?|settings?|instructions?|things?|facts?|bits?|parts?|stuff)';
const opener = String.raw`^(?:(?:ok(?:ay)?|please|pls|also|and|so|hey|claude|you can|you may|can you|could you|now)[,\s]+)*`;
const drop = '(?:forget|drop|delete|remove|erase|discard|lose|purge|scrap|clear|withdraw)';

/** Each captures the words that say what is to be forgotten. */
const requests: readonly RegExp[] = [
  new RegExp(
    `${opener}(?:forget|delete|remove|erase|drop|purge|clear)\\s+(?:the |my |that )?(.+?)\\s+from (?:your )?(?:memory|notes)$`,
    'iu',
  ),
  new RegExp(
    `${opener}${drop}\\s+(?:about\\s+)?(?:what|everything|anything|all)(?: that)?\\s+(?:I|you|we)\\s+(?:(?:said|told you|asked|know|learned|learnt|remember(?:ed)?|noted|wanted|have)\\s?)+(?:about|on|re|regarding|of|for)\\s+(.+)$`,
    'iu',
  ),
  new RegExp(
    `${opener}${drop}\\s+(?:the|that|my|your|this|any|old)?\\s*${noted}\\s+(?:that says?\\s+|saying\\s+|where\\s+|about\\s+|on\\s+|for\\s+|of\\s+|re\\s+|regarding\\s+|with\\s+|to\\s+|that\\s+)(.+)$`,
    'iu',
  ),
  new RegExp(`${opener}${drop}\\s+(?:the|that|my|your|this|our)\\s+(.+?)\\s+${noted}\\b.*$`, 'iu'),
  new RegExp(`${opener}forget\\s+(?:that\\s+|about\\s+)(?!it$|that$|this$)(.+)$`, 'iu'),
  new RegExp(`${opener}forget\\s+(my\\s+.+|the\\s+.+\\brules?|what I said)$`, 'iu'),
  new RegExp(
    `${opener}(?:stop remembering|don'?t remember|no need to (?:remember|keep in mind))\\s+(?:that\\s+)?(.+?)(?:\\s+any ?more)?$`,
    'iu',
  ),
  /^the\s+(?:rule|preference|convention|habit|note)s?\s+(?:about|on|for|of|with|that)\s+(.+?)\s+(?:no longer (?:holds?|appl(?:y|ies)|counts?)|(?:is|are) (?:gone|void|withdrawn|obsolete|off))$/iu,
  /^(?:the|my)\s+(.+?)\s+(?:rule|preference|convention|habit)s?\s+(?:no longer (?:holds?|appl(?:y|ies)|counts?)|(?:is|are) (?:gone|void|withdrawn|obsolete|off))$/iu,
  /^I\s+(?:no longer care|(?:have |'ve )?stopped caring|don'?t care)\s+about\s+(.+?)(?:\s+any ?more)?(?:,\s*(?:so\s+)?(?:delete|drop|forget|remove)\b.*)?$/iu,
  /^I've stopped caring about\s+(.+)$/iu,
];
const everything = new RegExp(
  `${opener}(?:${drop}|wipe)\\s+(?:everything|all(?: of it)?|all (?:my |your )?(?:memories|preferences|notes)|your (?:whole )?memory)(?:\\s+(?:that\\s+)?you(?:'ve| have)?\\s+(?:know|learned|learnt|remember(?:ed)?|noted)(?:\\s+about\\s+me)?)?$`,
  'iu',
);
const careless = /^I\s+don'?t care\b/iu;

/** Whether a sentence asks to forget, and what. `forget()` and "I forgot" do not. */
export function forgetting(sentence: string): Forgetting | undefined {
  const text = sentence.replace(/[\s.!?]+$/u, '').trim();
  if (everything.test(text)) return { words: '', everything: true };
  if (careless.test(text) && !/\b(?:any ?more|delete|drop|forget|remove)\b/iu.test(text)) {
    return undefined;
  }
  for (const request of requests) {
    const words = request.exec(text)?.[1];
    if (words) return subject(words);
  }
  return undefined;
}

/** "that I like tabs" is about tabs. */
function subject(words: string): Forgetting | undefined {
  const bare = words
    .replace(/,\s.*$/u, '')
    .replace(
      /^(?:(?:that|what|how|my|the|our|those|I|we|you|about|to|always|usually|like|love|prefer|preferred|want|wanted|use|used|said|told you|asked|hate|should|have|saying)\s+)+/iu,
      '',
    )
    .replace(/\s+(?:any ?more|please|I asked of you|I (?:told|gave) you)$/iu, '')
    .trim();
  return bare === '' || /^(?:it|this|that|me)$/iu.test(bare)
    ? undefined
    : { words: bare, everything: false };
}
