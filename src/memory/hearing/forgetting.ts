/** A request to forget: what it is about, in the user's words. */
export interface Forgetting {
  /** Empty when `everything` is meant. */
  readonly words: string;
  readonly everything: boolean;
}

const opener = String.raw`^(?:(?:ok(?:ay)?|please|pls|also|and|so|hey|claude|you can|you may|can you|could you|now)[,\s]+)*`;
/** Words for taking something away; most of them are said of code far more often than of memory. */
const drop =
  '(?:forget|unlearn|drop|delete|remove|erase|discard|lose|purge|scrap|clear|wipe|withdraw)';
const forget = '(?:forget|unlearn)';
/** What only memory has; settings, notes, instructions and things are in code as well. */
const noted = '(?:rule|preference|memory|memories|habit|wish|wishe|convention)s?';
const about = '(?:that says?|saying|where|about|on|for|of|re|regarding|with|to|that)';
const asked = String.raw`(?:that\s+)?I\s+(?:asked|told|gave|taught|wanted)\b.*`;
const mine = String.raw`(?:my\b|(?:I|we)(?:'m| am| are|'re|\s+(?:always|never|usually|mostly|like|love|prefer|hate|dislike|want|wanted|use|used|live|work|write|avoid|need|don'?t|do not))\b)`;

function request(source: string): RegExp {
  return new RegExp(`${opener}${source}$`, 'iu');
}

/**
 * Each captures the words that say what is to be forgotten. What is heard is forgotten at once, so
 * each speaks plainly of memory: "delete the settings for pytest" is a task.
 */
const ofMemory: readonly RegExp[] = [
  request(String.raw`${drop}\s+(?:the |that )?(.+?)\s+from your (?:memory|memories|notes)`),
  request(String.raw`(?:${forget}|erase|delete|remove|clear)\s+my\s+(.+?)\s+from memory`),
  request(
    String.raw`${drop}\s+(?:about\s+)?(?:what|everything|anything|all)(?: that)?\s+(?:I\s+(?:said|told you|asked(?: you)?|taught you|wanted)|you\s+(?:know|learned|learnt|remember(?:ed)?|noted))\s+(?:about|on|re|regarding|of|for)\s+(.+)`,
  ),
  request(String.raw`${drop}\s+(?:the|that|my|your)\s+(.+?)\s+${noted}\s+${asked}`),
  request(
    String.raw`${drop}\s+(?:the|that|my|your)\s+(?:${noted}|notes?)\s+(?:that says?|saying|where|that)\s+((?:I|we)\b.+)`,
  ),
  request(String.raw`${forget}\s+that\s+(${mine}.*)`),
  request(
    String.raw`(?:stop remembering|don'?t remember|no need to (?:remember|keep in mind))\s+(?:that\s+(?=${mine})|(?=my\b))(.+?)(?:\s+any ?more)?`,
  ),
];
/** These are as plain only where they name no code. */
const ofRules: readonly RegExp[] = [
  request(
    String.raw`(?:${forget}(?:\s+about)?|drop)\s+(?:the|that|my|your|this|our)\s+${noted}\s+${about}\s+(.+)`,
  ),
  request(String.raw`${drop}\s+my\s+(?:memory|memories|preferences?)\s+${about}\s+(.+)`),
  request(String.raw`${drop}\s+my\s+(.+?)\s+preferences?`),
  request(String.raw`${forget}(?:\s+about)?\s+(?:the|that|my|your|this|our)\s+(.+?)\s+${noted}`),
  request(String.raw`drop\s+(?:my|your)\s+(.+?)\s+(?:rule|preference|habit|convention)s?`),
  /^the\s+(?:rule|preference|convention|habit)s?\s+(?:about|on|for|of|with|that)\s+([^,]+?)\s+(?:no longer (?:holds?|appl(?:y|ies)|counts?)|(?:is|are) (?:void|withdrawn))$/iu,
  /^(?:the|my)\s+([^,]+?)\s+(?:rule|preference|convention|habit)s?\s+(?:no longer (?:holds?|appl(?:y|ies)|counts?)|(?:is|are) (?:void|withdrawn))$/iu,
  /^I\s+(?:no longer care|(?:have |'ve )?stopped caring)\s+about\s+(?!(?:the|this|that|these|those|your)\b)([^,]+?)(?:\s+any ?more)?(?:,\s*(?:so\s+)?forget (?:it|that))?$/iu,
  /^I've stopped caring about\s+(?!(?:the|this|that|these|those|your)\b)([^,]+)$/iu,
  /^I\s+don'?t care\s+about\s+(?!(?:the|this|that|these|those|your)\b)([^,]+?)\s+any ?more(?:,\s*(?:so\s+)?forget (?:it|that))?$/iu,
];
/** A path, a file, a name in code, or a place that rules of another kind stand in. */
const code =
  /[`/\\(){}<>=]|(?:^|\s)\.\w|\w\.[a-z]\w*|\b(?:from|inside)\b|\b(?:files?|config\w*|settings?|linter|eslint\w*|prettier|biome|ruff|tsconfig|stylesheet|firewall|nginx|schema|database|workflow|pipeline|class|function|module|this|these|above|below)\b/iu;

const everything: readonly RegExp[] = [
  request(`${forget} (?:everything|all of it|all (?:my |your )?(?:memories|preferences|notes))`),
  request(
    String.raw`${drop}\s+(?:everything|all|anything)\s+(?:that\s+)?you(?:'ve| have)?\s+(?:know|learned|learnt|remember(?:ed)?|noted)(?:\s+about\s+me)?`,
  ),
  request(`${drop}\\s+(?:all (?:of )?)?your\\s+(?:whole |entire )?(?:memory|memories)`),
];

/** Whether a sentence asks to forget, and what. `forget()` and "I forgot" do not. */
export function forgetting(sentence: string): Forgetting | undefined {
  const text = sentence.replace(/(?<![\s.!?])[\s.!?]+$/u, '').trim();
  if (everything.some((pattern) => pattern.test(text))) return { words: '', everything: true };
  const words = captured(ofMemory, text);
  if (words !== undefined) return subject(words);
  const ruled = captured(ofRules, text);
  return ruled === undefined || code.test(ruled) ? undefined : subject(ruled);
}

function captured(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const words = pattern.exec(text)?.[1];
    if (words) return words;
  }
  return undefined;
}

/** "that I like tabs" is about tabs. */
function subject(words: string): Forgetting | undefined {
  const bare = words
    .replace(/,\s.*$/u, '')
    .replace(
      /^(?:(?:that|what|how|my|the|our|those|I|I'm|we|you|about|to|am|always|usually|like|love|prefer|preferred|want|wanted|use|used|said|told you|asked|hate|should|have|saying)\s+)+/iu,
      '',
    )
    .replace(/\s+(?:any ?more|please)$/iu, '')
    .trim();
  return bare === '' || /^(?:it|this|that|me)$/iu.test(bare)
    ? undefined
    : { words: bare, everything: false };
}
