import { type StyleWish, styleWishes } from '../../style/heard.ts';

/**
 * Topics that no style rule has, and words that the rules of a topic do not hear: one row each, more
 * specific ones first. A pattern names the subject, never a value of it alone.
 */
const topics: readonly (readonly [topic: string, pattern: RegExp])[] = [
  ['docstring-style', /\b(?:google|numpy|sphinx|rest|epytext)[ -]?(?:style)?\s+doc\s?strings?\b/iu],
  ['docstrings', /\bdoc[ -]?strings?\b|\b(?:js|java|ts)doc\b|\bdoc comments?\b|\bxml docs?\b/iu],
  ['return-types', /\breturn[- ]types?\b/iu],
  ['type-hints', /\btype[ -](?:hint(?:ing)?|annotation)s?\b|\btyped function|\bannotate types\b/iu],
  [
    'any',
    /`any`|\bany types?\b(?!\s+of)|\b(?:use|using|avoid|no|type|ban|allow) any(?=\s*(?:$|[.,;]|in\b|types?\b|or\b))|\bexplicit any\b/iu,
  ],
  ['optional-types', /\bOptional\[|\boptional types?\b|\|\s?None\b/u],
  ['interface-prefix', /\b(?:I|interface)[ -]prefix\b|\binterfaces?\b.*\bprefix\b/iu],
  [
    'interface-or-type',
    /\binterfaces?\b.*\b(?:over|than|not|instead of)\b.*\btypes?\b|\btypes?(?: aliases)?\b.*\b(?:over|than|not|instead of)\b.*\binterfaces?\b/iu,
  ],
  ['enums', /\benums?\b/iu],
  ['commit-messages', /\bcommit messages?\b|\bconventional commits?\b/iu],
  ['comments', /\bcomment(?:s|ing)?\b/iu],
  ['quotes', /\b(?:single|double)[ -]?(?:quotes?|quoted)\b|\bquote style\b/iu],
  ['semicolons', /\bsemi-?colons?\b/iu],
  [
    'indent',
    /\bindent(?:s|ation|ed|ing)?\b|\b(?:\d|two|four|eight)[- ]spaces?\b|\btabs\b(?=\s*(?:$|[.,;]|instead|not|over|rather|and never|everywhere|for\b|in\b))|\bspaces\b(?=\s*(?:$|[.,;]|instead|not|over|rather))|\btab (?:size|width)\b/iu,
  ],
  [
    'line-length',
    /\bline[- ](?:length|width|limit)s?\b|\blines?\b.*\b\d{2,3}\b|\b\d{2,3}[- ](?:chars?|characters|columns?|cols?)\b|\bwrap (?:lines )?at \d+/iu,
  ],
  ['trailing-commas', /\b(?:trailing|dangling) commas?\b/iu],
  ['brace-style', /\bbraces?\b/iu],
  ['blank-lines', /\b(?:blank|empty) lines?\b/iu],
  ['async-style', /\basync\b|\.then\b|\bpromises?\b|\bcallbacks?\b/iu],
  ['exports', /\b(?:default|named) exports?\b|\bexport default\b/iu],
  ['function-style', /\barrow functions?\b|\bfunction (?:declarations?|expressions?|keyword)\b/iu],
  [
    'string-formatting',
    /\bf-?strings?\b|\bstring (?:formatting|interpolation|concatenation)\b|\btemplate (?:literals?|strings?)\b|\.format\(\)/iu,
  ],
  ['paths', /\bpathlib\b|\bos\.path\b/iu],
  ['comprehensions', /\bcomprehensions?\b/iu],
  ['records', /\bdata\s?class(?:es)?\b|\bpydantic\b|\bTypedDicts?\b|\bnamedtuples?\b/iu],
  ['var', /`var`|\b(?:use|no|never|avoid|using) var\b/iu],
  ['equality', /={3}|\bstrict equality\b/iu],
  ['early-return', /\bearly returns?\b|\breturn early\b|\bguard clauses?\b/iu],
  ['nesting-depth', /\bnest(?:ing|ed ifs?)\b/iu],
  [
    'function-length',
    /\b(?:short|small|long|tiny) (?:functions?|methods?)\b|\b(?:functions?|methods?)\b.*\b(?:short|small|\d+ lines)\b/iu,
  ],
  [
    'test-framework',
    /\b(?:pytest|unittest|vitest|jest|mocha|junit|testng|rspec|minitest|jasmine)\b|\btest(?:ing)? (?:framework|runner|library)\b/iu,
  ],
  [
    'test-location',
    /\btests?\b.*\b(?:go|live|lives|belong|sit|folders?|director(?:y|ies)|next to)\b/iu,
  ],
  ['package-manager', /\b(?:pnpm|npm|yarn|bun|poetry|pipenv|uv|pip)\b|\bpackage managers?\b/iu],
  [
    'logging',
    /\blogg(?:ing|ers?)\b|\bconsole\.log\b|\bprint(?:\(\)|s| statements?)?(?=\s*(?:$|[.,;]|for\b|to debug))|\bstructlog\b|\bloguru\b/iu,
  ],
  [
    'error-handling',
    /\bexceptions?\b|\berror[- ]handling\b|\b(?:wrap|handle|return|swallow|throw) errors?\b|\btry[ /-]?(?:catch|except)\b|\bunwrap\b|\bbare except\b|\bresult types?\b/iu,
  ],
  ['imports', /\bimports?\b|\blodash\b/iu],
  ['variable-declarations', /\bconst\b.*\blet\b|\blet\b.*\bconst\b|\bprefer const\b/iu],
  [
    'short-names',
    /\b(?:one|single)[- ]letter\b|\b(?:short|abbreviated) (?:variable )?names?\b|\babbreviations?\b/iu,
  ],
  [
    'naming',
    /\b(?:snake|camel|pascal|kebab|upper|screaming)[_ -]?(?:snake[_ -]?)?case\b|\bnaming\b/iu,
  ],
  ['reply-emoji', /\bemojis?\b/iu],
  ['reply-apologies', /\bapologi[sz]\w+\b|\bsay(?:ing)? sorry\b/iu],
  ['reply-spelling', /\b(?:british|american|uk|us) (?:spelling|english)\b/iu],
  [
    'reply-language',
    /\b(?:reply|replies|answer|answers|respond|responses?|explain|explanations?)\b.*\bin (?:english|german|french|spanish|italian|dutch|polish|portuguese|japanese|chinese|korean)\b/iu,
  ],
  ['reply-bullets', /\bbullet(?:s|ed| points?| lists?)?\b/iu],
  [
    'reply-changed-only',
    /\bonly the (?:changed|relevant|new)\b|\bwhole file\b|\bjust the (?:diff|change)\b|\bonly show (?:the )?(?:changes|diff)\b/iu,
  ],
  ['reply-code-only', /\b(?:only|just) (?:the )?code\b|\bcode only\b|\bno explanations?\b/iu],
  [
    'reply-length',
    /\b(?:explanations?|answers?|repl(?:y|ies)|responses?)\b.*\b(?:short|brief|concise|terse|long|detailed|\d+)\b|\b(?:short|brief|concise|terse|long|detailed)\b.*\b(?:explanations?|answers?|repl(?:y|ies)|responses?)\b|^be (?:brief|concise|terse)\b/iu,
  ],
];

/** What a name or a case rule is for: rules for functions and for classes stand side by side. */
const named =
  /\b(functions?|methods?|class(?:es)?|variables?|constants?|files?|components?|interfaces?|attributes?|parameters?|arguments?|tables?|columns?)\b/iu;
/** A part of the code that a wish is limited to. */
const part =
  /\b(?:in|for|on) (?:(?:the|all|my|our|your|unit|integration|e2e) )*(tests?|examples?|scripts?|migrations?|stories|comments|commits?)\b/iu;
const affix = /\b(?:(start|begin|prefix)|(end|suffix|finish))\w*\b/iu;

/** Longer ones say more than the rules hear. */
const longest = 200;

/**
 * The slot of a wish, so that a newer one about the same thing supersedes an older one in other words
 * or with the opposite value. Undefined where no topic is known: then nothing is superseded.
 */
export function topic(text: string): string | undefined {
  return ruleTopic(text) ?? quickTopic(text);
}

/** As the rules hear it, where that is one thing. */
function ruleTopic(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const slots = new Set(styleWishes(text).map((wish) => slotOf(wish, text)));
  const [slot] = slots;
  return slots.size === 1 ? slot : undefined;
}

function slotOf({ rule, value }: StyleWish, text: string): string {
  const aspect = Object.hasOwn(aspects, rule.name) ? aspects[rule.name]?.(value, text) : undefined;
  const limit = rule.of === 'reply' ? undefined : nounOf(part, text);
  return [rule.name, aspect, limit].filter(Boolean).join('.');
}

/**
 * What the wishes of one rule stand side by side for: names of functions and of classes, one
 * decorator and another. All wishes of any other rule are about one thing.
 */
const aspects: Readonly<Record<string, (value: string, text: string) => string | undefined>> = {
  affix: (value) => {
    const [subject = '', kind = ''] = value.split(':');
    return `${kind.replace(/^no-/u, '')}.${subject}`;
  },
  assertions: aspectOfKind,
  decorators: (value) => sideOf(value.replace(/^\w+:/u, '')),
  'error-handling': sideOf,
  immutability: sideOf,
  imports: (value) => (/^(?:absolute|relative|alias|no-parent)$/u.test(value) ? '' : sideOf(value)),
  loops: (value) => (value === 'enumerate' ? value : ''),
  naming: (value) => value.split(':')[0],
  nullability: sideOf,
  'type-hints': aspectOfKind,
};

/** "No panics" and "panics" are about one thing, "no panics" and "no empty catch" are not. */
function sideOf(value: string): string {
  const plain = value.replace(/^(?:no|not)-/u, '').replaceAll(':', '.');
  return plain.replace(/[^\w.-]/gu, '').slice(0, 60);
}

/** Methods and classes apart from functions, which stand for all. */
function aspectOfKind(_: string, text: string): string | undefined {
  const noun = nounOf(named, text);
  return noun === 'functions' ? undefined : noun;
}

/** The same by the table alone: for a great many texts at once. */
export function quickTopic(text: string): string | undefined {
  const found = topics.find(([, pattern]) => pattern.test(text))?.[0] ?? affixTopic(text);
  if (found === undefined) return undefined;
  const subject = found === 'naming' || found.startsWith('affix') ? nounOf(named, text) : undefined;
  const limit = found.startsWith('reply-') ? undefined : nounOf(part, text);
  return [found, subject, limit === found ? undefined : limit].filter(Boolean).join('.');
}

function affixTopic(text: string): string | undefined {
  const match = /\bnames?\b/iu.test(text) || named.test(text) ? affix.exec(text) : null;
  return match ? `affix.${match[1] ? 'prefix' : 'suffix'}` : undefined;
}

/** The noun in one form: "class" and "classes", "test" and "tests" are the same. */
function nounOf(pattern: RegExp, text: string): string | undefined {
  const noun = pattern.exec(text)?.[1]?.toLowerCase().replace(/\s+/gu, '-');
  if (noun === undefined) return undefined;
  if (noun.startsWith('class')) return 'classes';
  return noun.endsWith('s') ? noun : `${noun}s`;
}
