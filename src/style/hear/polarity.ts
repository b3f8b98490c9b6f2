/**
 * How a wish stands to each of its words. A negation reaches over what follows it in its clause; a
 * contrast ("X over Y") turns on what follows it; two negations cancel ("don't skip types").
 */
const cues: readonly (readonly [pattern: RegExp, cue: Cue])[] = [
  [
    /(?:instead of|rather than|in place of|in lieu of|as opposed to|in favou?r of not|than|versus|vs\.?|(?<=\bprefer(?:s|red|ring|able)?\s(?!to\b|\w+ing\s)[^,;]{1,50}\s)to(?!\s+(?:be|have|start|begin|end|include|contain|see|use|write|keep|make|do|get|all|each|every|the|an?|my|our|your|public)\b)|(?<!\b(?:loop(?:ing|ed)?|iterat(?:e|es|ed|ing|ion)|go|going|run|running|hand|carry|map|mapping|step|stepping|walk|walking|not|never|n't|no)\s)over(?!\s+(?:\d|(?:all|and|the\s+(?:limit|top))(?![\w-]))))(?![\w-])/iuy,
    'contrast',
  ],
  [
    /(?:(?:do not|don'?t|never) forget|in favou?r of|not only|no matter|no later|no more than|not more than|never more than|no longer than|not longer than|no fewer than|no less than|not exceed(?:ing)?|never exceed|don'?t exceed)(?![\w-])/iuy,
    'pass',
  ],
  [
    /(?:can(?:'|no)?t stand|can't bear|not a (?:big )?fan of|no need (?:for|of|to)|(?:don'?t|do not) (?:need|want|like|bother(?: with)?|use|write|add|put|do|give|include|ever|care for|see|have)|rather not|would not|wouldn't|no room for|not (?:to )?(?:use|have|want))(?![\w-])/iuy,
    'not',
  ],
  [/(?:no|zero|neither|nor)(?![\w-])/iuy, 'no'],
  [
    /(?:not|never|don'?t|do not|does not|doesn'?t|cannot|can'?t|won'?t|mustn'?t|shouldn'?t|isn'?t|aren'?t|nothing|none of|avoid(?:s|ed|ing)?|without|skip(?:s|ped|ping)?|omit(?:s|ted|ting)?|drop(?:s|ped|ping)?|ban(?:s|ned|ning)?|forbid(?:s|den|ding)?|prohibit(?:s|ed|ing)?|disallow(?:s|ed|ing)?|refrain(?:s|ing)? from|stay(?:s|ing)? away from|steer(?:s|ing)? clear of|stop(?:s|ped|ping)?|quit|hate[sd]?|dislike[sd]?|detests?|despise[sd]?|tired of|sick of|allergic to|remove|ditch|leav(?:e|ing) out|leave off|spare me|get rid of|free of|missing|lacking|minus|eliminate)(?![\w-])/iuy,
    'not',
  ],
  [/(?:but|then|just|only|always|prefer|instead,?)(?![\w-])/iuy, 'turn'],
  [/(?:use|using|write|go with|stick (?:to|with)|pick|choose|want|like)(?![\w-])/iuy, 'verb'],
  [/(?:and|plus)(?![\w-])/iuy, 'and'],
];
type Cue = 'contrast' | 'pass' | 'no' | 'not' | 'turn' | 'verb' | 'and';

/** Words after a thing that rule it out: "docstrings are banned", "leave comments out". */
const ruledOut = new RegExp(
  String.raw`^[^\w\s]*(?:\s+(?!(?:and|but|over|instead|rather|unless|use)\b)[\w'’\x60-]+){0,4}?\s+(?:${[
    'forbidden|banned|discouraged|frowned upon|evil|harmful|bad practice|(?:a )?code smells?|an anti-?pattern|prohibited|disallowed|verboten|taboo|off[- ]limits|unwanted|unnecessary|superfluous|a no-?go|never$',
    String.raw`(?:is|are|be)?\s*(?:not|never|n't)\s+(?:allowed|permitted|welcome|wanted|needed|required|necessary|acceptable|ok(?:ay)?|an option)`,
    String.raw`(?:is|are)n'?t\s+(?:allowed|permitted|welcome|wanted|needed|required|necessary|acceptable|ok(?:ay)?)`,
    String.raw`(?:must|should|shall|may|can|ought)(?:\s*not|n'?t|\s+never)(?!\s+be\s+(?:missing|omitted|skipped|left|forgotten))|cannot|can'?t`,
    String.raw`(?:make|makes|made|making)\s+(?:\w+\s+){1,4}?(?:hard|harder|painful|difficult|worse|impossible|fragile|brittle|unreadable|confusing|noisy|slower|messy|a (?:pain|mess))|(?:are|is)\s+(?:\w+\s+)?(?:ugly|painful|confusing|annoying|error-prone|hard to \w+|a pain|bad|noisy)`,
    String.raw`(?:to|should|must) be (?:avoided|omitted|removed|skipped|left out)|out(?!\s+of\s+(?:order|the\s+box))`,
  ].join('|')})(?![\w-])`,
  'iu',
);

/** "Semicolons: no". */
const declined =
  /^\s*[:=]\s*(?:no|never|none|nope|off|false|don'?t)(?:,?\s*(?:thanks|please))?\s*[.!]?$/iu;

/** "Trailing commas are ugly, leave them out": a clause later, by another name. */
const disowned =
  /^[^,;.?–—]{0,60}[,;.?–—]\s*(?:(?:so|and|please|just)\s+)*(?:(?:leave|keep)\s+(?:them|it|those|these|that)\s+out|(?:avoid|skip|omit|remove|drop|ditch|forget)\s+(?:them|it|those|these|that)|(?:(?:i|we|you)\s+)?(?:don'?t|do not|never)\s+(?:use|write|add|want|do|include|need|put)\s+(?:them|it|those|these|that)|no,?\s+thanks)(?![\w-])/iu;

/** One stretch of a wish, and whether it is wanted there. */
interface Stretch {
  readonly start: number;
  readonly wanted: boolean;
}

/** The stretches of one clause, in order: each from where a cue ends to the next. */
function stretches(clause: string, from: number, carried: boolean): readonly Stretch[] {
  const found: Stretch[] = [{ start: from, wanted: !carried }];
  let wanted = !carried;
  let last: Cue | undefined = carried ? 'not' : undefined;
  let lastEnd = 0;
  for (const { index, cue, end } of cuesIn(clause)) {
    wanted = turned(wanted, cue, last, clause.slice(lastEnd, index).trim() === '');
    found.push({ start: from + end, wanted });
    if (cue !== 'verb' && cue !== 'and' && cue !== 'pass') last = cue;
    lastEnd = end;
  }
  return found;
}

/** Whether what follows a cue is wanted; `adjoins` where nothing stands between it and the last one. */
function turned(wanted: boolean, cue: Cue, last: Cue | undefined, adjoins: boolean): boolean {
  switch (cue) {
    case 'no':
    case 'not':
      return last === 'contrast' ? false : !wanted;
    case 'contrast':
      return !wanted;
    case 'turn':
      return wanted || !adjoins;
    case 'verb':
      return last === 'contrast' ? true : wanted;
    case 'and':
      return last === 'no' ? true : wanted;
    case 'pass':
      return wanted;
  }
}

function cuesIn(clause: string): { index: number; end: number; cue: Cue }[] {
  const found: { index: number; end: number; cue: Cue }[] = [];
  for (let at = 0; at < clause.length; ) {
    const match = /[\w-]/u.test(clause[at - 1] ?? '') ? undefined : cueAt(clause, at);
    if (match) found.push({ index: at, ...match });
    at = match ? match.end : at + 1;
  }
  return found;
}

function cueAt(clause: string, at: number): { end: number; cue: Cue } | undefined {
  for (const [pattern, cue] of cues) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(clause) ?? [];
    if (text) return { end: at + text.length, cue };
  }
  return undefined;
}

/** The clauses of a wish: what a comma, a semicolon or a full stop ends. */
function clausesOf(text: string): readonly (readonly [start: number, text: string])[] {
  const found: [number, string][] = [];
  let start = 0;
  for (const match of text.matchAll(
    /[,;:!?]\s|\.(?=\s|$)|\s[–—-]\s|\n|\s\(|\)(?=\s|$)(?<!\(\))/gu,
  )) {
    found.push([start, text.slice(start, match.index)]);
    start = match.index + match[0].length;
  }
  found.push([start, text.slice(start)]);
  return found.filter(([, clause]) => clause.trim() !== '');
}

const verbFirst =
  /^\s*(?:(?:just|only|always|but|please)\s+)*(?:use|write|go with|stick|pick|choose|prefer)\b/iu;

/** For every offset of a wish, whether what stands there is wanted. */
export function polarity(text: string): (start: number, end: number) => boolean {
  const clauses = clausesOf(text);
  let carried = false;
  const all = clauses.map(([start, clause], index) => {
    // "No comments, docstrings or types": a list with "or" goes on under its negation; "no var, use let
    // or const" is no such list.
    const isListed =
      carried &&
      !verbFirst.test(clause) &&
      clauses.slice(index).some(([, one]) => /(?:^|\s)n?or\s/iu.test(one));
    const found = stretches(clause, start, isListed);
    const last = found.at(-1);
    // "Var is forbidden; const or let": what is ruled out stands before.
    const isOpen = text.slice(last?.start, start + clause.length).trim() !== '';
    carried = last?.wanted === false && isOpen;
    return { start, end: start + clause.length, found };
  });
  return (start, end) => {
    const clause = all.findLast((one) => one.start <= start);
    const wanted = clause?.found.findLast((one) => one.start <= start)?.wanted ?? true;
    const tail = clause ? text.slice(end, Math.max(end, clause.end)) : '';
    const rest = text.slice(end, end + 200);
    if (disowned.test(rest)) return false;
    return ruledOut.test(tail) || declined.test(rest) ? !wanted : wanted;
  };
}
