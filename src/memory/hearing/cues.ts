import { languageOpening } from './appliesTo.ts';

/**
 * Signs that a wish is meant to last. `remember`: the user asks us to keep it. `durable`: it holds
 * from now on. `general`: it is a habit. `project`: it holds for this project. `language`: it is said
 * of a language as a whole.
 */
export type Cue = 'remember' | 'durable' | 'general' | 'project' | 'language';

export interface Cued {
  readonly text: string;
  readonly cues: ReadonlySet<Cue>;
}

type Row = readonly [cue: Cue | undefined, pattern: RegExp];

const project = String.raw`(?:this|our|the current|the whole) (?:\w+ )?(?:project|repo(?:sitory)?|workspace|code\s?base|monorepo|app|service|package|solution)`;

/** Cut from the front, over and over. A row without a cue is a filler. */
const leading: readonly Row[] = [
  [
    undefined,
    /^(?:ok(?:ay)?|hey|hi|hello|also|and|but|so|well|thanks|thank you|please|pls|argh|ugh|oh|btw|by the way|fyi|actually|personally|claude|great|nice|perfect|looks good|remember(?=,)|one more thing|another thing)\b[,:!.]*\s+/iu,
  ],
  [undefined, /^(?:no|stop)[,!]+\s+/iu],
  [
    'remember',
    /^(?:(?:I want you to|you (?:should|must)|could you|can you|try to)\s+)?(?:always\s+)?(?:remember|memori[sz]e|keep in mind|bear in mind|make a note|take note)(?!\s+(?:when|how|what|why|reading|the (?:last|first) time))(?:\s+(?:that|this|to))?\s*:?\s+/iu,
  ],
  [
    'durable',
    /^(?:from (?:now|here|today|this point) ?(?:on(?:wards?)?|forward)?|going forward|in (?:the )?future|henceforth|for (?:the )?future(?: reference)?|for good|permanently|as a (?:general )?rule(?: of thumb)?|by default|my (?:general )?rule)\s*[,:]?\s+/iu,
  ],
  ['general', /^(?:in general|generally(?: speaking)?|as a habit)\s*,?\s+/iu],
  [
    'durable',
    /^(?:(?:can|could|would|will) you\s+(?:please\s+)?|(?:please\s+)?make sure\s+(?:that\s+)?(?:you\s+|to\s+)?|you (?:should|must|need to|have to)\s+|I(?:'d| would) like you to\s+|I (?:want|need|expect) you to\s+)(?=(?:always|never|stop)\b)/iu,
  ],
  ['durable', /^(?:can|could|would|will) you\s+(?:please\s+)?make (?:it )?a habit (?:of|to)\s+/iu],
  ['durable', /^(?:make (?:it )?a habit (?:of|to)|get (?:in|into) the habit of)\s+/iu],
  ['durable', /^always,?\s+/iu],
  ['language', languageOpening],
  [
    'project',
    new RegExp(`^(?:(?:in|for|on|within|throughout|across) ${project}|here)\\s*[,:]?\\s+`, 'iu'),
  ],
];

/**
 * Cut from the end, over and over. Each begins where its run of spaces and marks begins, and looks
 * back only where its own words follow: else a long text would take quadratic time.
 */
const trailing: readonly Row[] = [
  [
    undefined,
    /(?<![\s,.!])[\s,.!]+(?:please|pls|thanks|thank you|ok(?:ay)?|alright|right)\s*[.!?]*$/iu,
  ],
  [
    'remember',
    /(?<![\s,.!–-])[\s,.!–-]+(?:and |so |please |pls )*(?:remember|memori[sz]e|note|keep|store|save)(?: (?:it|this|that))?(?: (?:in mind|in memory|down|for later|for next time))?\s*[.!]*$/iu,
  ],
  [
    'durable',
    /(?<![\s,.!–-])[\s,.!–-]+(?:from (?:now|here|today) on(?:wards?)?|going forward|in (?:the )?future|every(?: single)? time|each time|permanently|for good|for ever|forever|by default|as a (?:general )?rule|from this point on)\s*[.!]*$/iu,
  ],
  [
    'durable',
    /(?=[\s,]+ever\b)(?<=\b(?:no|never|not|don'?t|avoid|stop)\b.*)[\s,]+ever(?: again)?\s*[.!]*$/iu,
  ],
  ['durable', /(?=[\s,]+again\b)(?<=\b(?:never|not|don'?t|stop)\b.*)[\s,]+again\s*[.!]*$/iu],
  [
    'durable',
    /(?=[\s,]+always\b)(?<=^(?:use|put|keep|add|write|prefer|name|include|start|end|show|mention)\b.*)[\s,]+always\s*[.!]*$/iu,
  ],
  ['general', /(?<![\s,])[\s,]+(?:in general|generally)\s*[.!]*$/iu],
  [
    'project',
    new RegExp(
      `(?<![\\s,])[\\s,]+(?:in|for|on|within|throughout|across) ${project}\\s*[.!]*$`,
      'iu',
    ),
  ],
];

/** Signs in the middle of a wish; they are part of what it says. */
const within: readonly Row[] = [
  ['durable', /^(?:please\s+)?(?:never|don'?t ever|do not ever)\b/iu],
  ['durable', /^stop\s+(?!remembering|forgetting)\w+ing\b/iu],
  [
    'durable',
    /(?:^(?:when|if)|\b(?:whenever|every time|each time)) (?:you|we|I)(?:'re| are| am)? (?:writ|us|nam|generat|creat|show|declar|defin|document)\w+\b/iu,
  ],
  ['durable', /\b(?:everywhere|in (?:all|every|any) (?:of )?(?:my |our |the )?\S+)/iu],
  ['durable', /\bfor me$/iu],
  ['project', new RegExp(`\\b(?:in|for|on|of|across) ${project}\\b`, 'iu')],
];

/** Nobody puts more words around a wish; it bounds the time for a text made to take long. */
const mostRounds = 10;

/** Takes the words off that only say that a wish lasts, and tells which signs there were. */
export function peelCues(sentence: string): Cued {
  const cues = new Set<Cue>();
  let text = sentence.trim();
  for (let round = 0, before = ''; before !== text && round < mostRounds; round++) {
    before = text;
    for (const [cue, pattern] of [...leading, ...trailing]) {
      const rest = text.replace(pattern, '').trim();
      if (rest === text) continue;
      if (cue) cues.add(cue);
      text = rest;
    }
  }
  for (const [cue, pattern] of within) if (cue && pattern.test(text)) cues.add(cue);
  return { text, cues };
}

const longestEcho = 120;

/** A sentence that only says that the one before it is meant to last: "Do that every time." */
export function isEcho(sentence: string): boolean {
  const whole =
    /^(?:please )?(?:keep (?:it|this|that) (?:that way|like (?:that|this)|in mind)|(?:remember|memori[sz]e|note|save|store) (?:it|that|this)(?: down)?|standing order|(?:permanently|always|every time|from now on|for good))[.!]*$/iu;
  if (sentence.length > longestEcho) return false;
  if (whole.test(sentence.trim())) return true;
  const { text, cues } = peelCues(sentence);
  return (
    cues.size > 0 &&
    /^(?:please )?(?:do|keep|make) (?:it|that|this)(?: that way| like that)?$/iu.test(text)
  );
}
