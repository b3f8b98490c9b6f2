import { Words } from '../hear/words.ts';

/** A word of a wish that the rules about names know. */
export interface Mention {
  /** What it stands for: `functions`, `snake`. */
  readonly means: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Vocabulary = readonly (readonly [means: string, pattern: RegExp])[];

/** What can have a name; of two that overlap, the longer is meant. Without a meaning: what no rule sees. */
const subjects: Vocabulary = [
  ['methods', /(?:(?:class|instance|member) )?methods?|member functions?/iu],
  [
    'parameters',
    /(?:(?:function|method|constructor) )?(?:param(?:eter)?s?|arg(?:ument)?s?)(?: variables?| (?:names )?(?:of|to|in) (?:the |your |my |all |our )?(?:functions?|methods?))?/iu,
  ],
  ['functions', /functions?|funcs?|fns?/iu],
  ['locals', /local (?:variables?|vars?)|locals/iu],
  [
    'fields',
    /(?:class|instance|member|object|attribute) (?:variables?|vars?|fields?|attributes?|members?)|fields?|attributes?|data members?/iu,
  ],
  ['properties', /(?:(?:class|object|instance) )?propert(?:y|ies)|props/iu],
  ['variables', /variables?|vars?/iu],
  ['constants', /(?:(?:global|module|module-level|top-level|class) )?const(?:ant)?s?/iu],
  ['members', /enum(?:eration)? (?:members?|values?|cases?|constants?|variants?|entries|keys)/iu],
  ['enums', /enum(?:eration)?s?(?: types?)?/iu],
  ['interfaces', /interfaces?/iu],
  ['structs', /structs?/iu],
  ['traits', /traits?/iu],
  ['classes', /class(?:es)?/iu],
  ['aliases', /type alias(?:es)?/iu],
  ['types', /types?/iu],
  ['components', /(?:react |jsx )?components?/iu],
  ['files', /file ?names?|files?/iu],
  ['packages', /packages?/iu],
  [
    '',
    /type (?:param(?:eter)?s?|arg(?:ument)?s?|variables?)|file (?:extensions?|types?)|director(?:y|ies)|folders?|objects?|modules?|namespaces?|tables?|columns?|keys?|vals?|branches|routes?|endpoints?|events?|signals?|nodes?|resources?|tags?/iu,
  ],
];

/** Before a subject: it is not all of them. What has no lens of its own is heard as nothing. */
const narrowed =
  /\b(?:private|public|protected|internal|static|non-static|exported|unexported|async|asynchronous|global|unused|boolean|bool|string|abstract|custom|helpers?|utility|utils?|event|callback|handler|hooks?|tests?|pages?|css|scss|sass|tailwind|bem|html|style|styled|component|config(?:uration)?|database|db|sql|tables?|models?|json|api|rest|forms?|inputs?|query|url|uri|paths?|routes?|cli|command[- ]line|env|environment|graphql|terraform|docker|data|template|generic|platform-specific|containing|exception|error|factory|getter|setter|temporary|temp|magic|iterator|loop|shell|bash|response|request|payload|(?!user-defined|top-level|module-level|multi-word|\w+-(?:case|cased|lowercase|uppercase|caps|words?|separated)\b)\w+-\w+)[- ]$/iu;
/** After a subject: only some of them. */
const qualified =
  /^(?: names?)?,? (?:that|which|who|holding|returning|whose|containing|representing|used (?:in|for|as))\b/iu;

/** The cases, by the names that people give them. */
const cases: Vocabulary = [
  [
    'upper',
    /(?:screaming|upper|all[- ]?caps?|upper[- ]?case)[-_ ]snake(?:[-_ ]case)?|(?:all |full )?(?:upper-?case|caps|capitals)(?: letters)?(?: (?:with|and|joined by|separated by) underscores)?|(?:screaming|constant|macro|upper)[-_ ]?case(?:[-_ ](?:with|and)[-_ ]underscores)?|all[-_ ]caps|capital letters/iu,
  ],
  [
    'snake',
    /(?:lower[-_ ]?)?snake[-_ ]?cased?|snake|lower_?case_with_underscores|lower_case|lower[- ]?case(?: letters| words)?,? (?:(?:and |with words )?separated (?:by|with)|with|and|joined (?:by|with)) underscores/iu,
  ],
  [
    'pascal',
    /pascal(?:[-_ ]?cased?)?|upper[-_ ]?camel(?:[-_ ]?case)?|cap[- ]?words|studly[- ]?caps|(?:start|begin)(?:s|ing)? with (?:a |an )?(?:capital|upper-?case)(?: letter)?(?! ["'`]?I\b)|capitali[sz]ed/iu,
  ],
  ['mixed', /mixed[-_ ]?caps/iu],
  ['camel', /(?:lower[-_ ]?)?camel(?:[-_ ]?cased?)?|mixedCase/iu],
  [
    'kebab',
    /kebab(?:[-_ ]?cased?)?|(?:dash|spinal|lisp)[-_ ]case|lower[- ]?case(?: letters| words)?,? (?:(?:and |with words )?separated (?:by|with)|with|and|joined (?:by|with)) (?:dash(?:es)?|hyphens?)|hyphenated|dash-separated/iu,
  ],
  ['lower', /(?:all[- ])?lower[- ]?case(?! letters?\b| ["'`])/iu],
];

/** Joined words: no underscore but at the ends. */
const underscores =
  /(?<!leading |trailing |double |single |with |by )underscores?(?! prefix| suffix)/iu;

/** What of a text can have a name; more can be looked for. */
export function subjectsIn(text: string, more: Vocabulary = []): readonly Mention[] {
  return apart(
    [...more, ...subjects].flatMap(([means, pattern]) => find(text, means, pattern)),
  ).map((one) => {
    const isPart =
      narrowed.test(text.slice(0, one.start)) || qualified.test(text.slice(one.end, one.end + 40));
    return isPart ? { ...one, means: '' } : one;
  });
}

/** The cases that a wish names, and whether it wants them. Blanks must be single: places are those in `Words`. */
export function casesIn(text: string): readonly (Mention & { readonly wanted: boolean })[] {
  const words = new Words(text);
  const named = apart(cases.flatMap(([means, pattern]) => find(text, means, pattern)));
  const refused = find(text, 'mixed', underscores).map((one) => ({ ...one, wanted: true }));
  const isWanted = ({ start, text: own }: Mention) =>
    words.mentions(new RegExp(escaped(own), 'gu')).find(({ match }) => match.index === start)
      ?.stance === 'wanted';
  const all = named.map((one) => ({ ...one, wanted: isWanted(one) }));
  return [...all, ...refused.filter((one) => !isWanted(one) && !all.some(overlaps(one)))].toSorted(
    (a, b) => a.start - b.start,
  );
}

function find(text: string, means: string, pattern: RegExp): readonly Mention[] {
  return [...text.matchAll(asWhole(pattern))].map((match) => ({
    means,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

const compiled = new Map<RegExp, RegExp>();

function asWhole(pattern: RegExp): RegExp {
  const known =
    compiled.get(pattern) ??
    new RegExp(String.raw`(?<![\w./-])(?:${pattern.source})(?![\w/-]|\.\w)`, 'giu');
  compiled.set(pattern, known);
  return known;
}

/** Without those that lie in a longer one. */
function apart(mentions: readonly Mention[]): readonly Mention[] {
  const longest = mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Mention[] = [];
  for (const one of longest) if (!kept.some(overlaps(one))) kept.push(one);
  return kept.toSorted((a, b) => a.start - b.start);
}

function overlaps(one: Mention): (other: Mention) => boolean {
  return ({ start, end }) => start < one.end && one.start < end;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
