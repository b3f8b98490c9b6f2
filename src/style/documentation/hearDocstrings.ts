import { scripts, typedScripts } from '../code/language.ts';
import { plainer } from '../hear/rephrased.ts';
import { Words } from '../hear/words.ts';
import type { Asked } from '../rule.ts';

/** The names that people give to documentation in code, each with the languages that it belongs to. */
const names: readonly (readonly [pattern: RegExp, languages: readonly string[] | undefined])[] = [
  [/\bdoc[- ]?strings?\b/iu, ['python']],
  [/(?<![.\w])js[- ]?docs?\b/iu, scripts],
  [/\bts[- ]?docs?\b/iu, typedScripts],
  [/\bjava[- ]?docs?\b/iu, ['java']],
  [/\brust[- ]?docs?\b/iu, ['rust']],
  [/\bgo[- ]?docs?\b/iu, ['go']],
  [/\bxml(?:[- ]doc(?:s|umentation)?)?[- ]comments?\b|\bxml docs?\b|<summary>/iu, ['csharp']],
  [/`?\/{3}`?/u, ['rust', 'csharp']],
  [/\bdoc(?:umentation)?[- ]comments?\b|\bdoc[- ]?blocks?\b/iu, undefined],
  [/\b(?:docs|documentation)(?= (?:on|for) (?:all|every|each|public|exported)\b)/iu, undefined],
];
const anyName = new RegExp(names.map(([{ source }]) => source).join('|'), 'iu');

const kinds = {
  functions: /\b(?:functions?|fns?|funcs?|defs?|procedures)\b/iu,
  methods: /\bmethods?\b/iu,
  classes: /\b(?:class(?:es)?|structs?|traits?|records?)\b/iu,
  all: /\b(?:items?|members?|apis?|elements|everything|everywhere|symbols|surface|declarations|types)\b/iu,
};
const thing = String.raw`(?:functions?|fns?|funcs?|methods?|class(?:es)?|apis?|members?|items?|structs?|exports|types?|symbols?)\b(?!['’]s)`;

/** "Document every public function", "all methods must be documented". */
const documented = new RegExp(
  String.raw`\bdocument(?:ing)? (?:your |my |the )?(?:functions|methods|classes)\b(?!['’])|\bdocument(?:ing)? (?:all|every|each|public|exported)(?: (?:public|exported|single|your|the|pub))* ${thing}|\b(?:all|every|each|public|exported|undocumented)(?: (?:public|exported|single|pub))* ${thing}.{0,30}\b(?:(?:un)?documented|documentation)\b|\bundocumented (?:public |exported )?${thing}`,
  'iu',
);

/** How documentation is written, or for what that no rule can tell apart. */
const manner = new RegExp(
  [
    String.raw`\b(?:google|numpy|numpydoc|sphinx|rest(?:ructuredtext)?|epytext|pep[- ]?257)\b`,
    String.raw`\b(?:one|single|two|three)[- ]?lin(?:e|er|ers)\b|\bmulti-?line\b|\b(?:short|shorter|long|lengthy|brief|verbose|concise|succinct|redundant|empty|useless|unnecessary|obvious|outdated|trivial|boilerplate|minimal|inline) (?:\w+ )?(?:${anyName.source})`,
    String.raw`\b(?:keep|update|format|wrap|align|indent|place|start|begin|end|capitali[sz]e|translate|match|mention|sync|maintain|generate|read|check|style)\w*\b.{0,30}(?:${anyName.source})`,
    String.raw`(?:${anyName.source})[^,;.]{0,25}? (?:(?:should|(?<!\ba )must|have to|need to|may|can)\b(?! (?:not|be (?:present|on|there|required|written|added|omitted|avoided|left|skipped)|exist|accompany|go (?:with|on|above)|never))|in (?!(?:the |my |your |all |any )?(?:code|python|java|rust|go|typescript|javascript|c#|every|each|all|functions?|classes|methods?)\b)|as\b|with\b|start\w*|begin\w*|end(?:s|ing)?\b|follow\w*|under \d|(?:above|before)\b(?! (?:\w+ )?(?:each|every|all|public|exported|functions?|methods?|class))|below\b|after\b|at\b(?! all\b)|that\b|which\b|describ\w+|explain\w*|up to date)`,
    String.raw`\b(?:when|where|if|whenever|appropriate|as needed|complex|non-?trivial|larger?|important|tricky|english|german|french|spanish|japanese|imperative|openapi|swagger|readme|examples? only)\b`,
    String.raw`\b(?:on|for|every|each|all) (?:\w+ )?(?:components?|hooks?|endpoints?|constants?|variables?|fields?|properties|files?|tests?|modules?|packages?|routes?|models?)\b(?!.*\b(?:functions?|methods?|class(?:es)?)\b)`,
  ].join('|'),
  'iu',
);
const ruledOutInPart =
  /\b(?:private|internal|tests?|helpers?|trivial|obvious|simple|small|getters?|setters?|every|self-explanatory|constructors?|accessors?|one-liners?|over-?document\w*|only)\b/iu;

/** What the words ask of documentation in code. */
export function docstringsAsked(given: Words): readonly Asked[] | undefined {
  const whole = withoutPrivate(given);
  const words = whole && plainer(whole);
  if (!words || words.has(manner)) return undefined;
  const stance = stanceOf(words);
  if (!stance) return undefined;
  if (stance === 'unwanted' && words.has(ruledOutInPart)) return undefined;
  const mode =
    stance === 'unwanted'
      ? 'none'
      : words.has(/\b(?:public|exported|pub|exposed|exports|outward)\b/iu)
        ? 'public'
        : 'required';
  const languages = names.find(([pattern]) => words.has(pattern))?.[1];
  return kindsOf(words).map((kind) => ({
    value: kind === '' ? mode : `${kind}:${mode}`,
    ...(stance === 'unwanted' ? { forbids: true as const } : {}),
    ...(languages ? { languages } : {}),
  }));
}

/** "On everything except private helpers" means what is public. */
function withoutPrivate(words: Words): Words | undefined {
  if (words.exception === undefined) return words;
  const isPrivate = /\b(?:private|internal|non-?public|unexported|underscored?)\b/iu.test(
    words.exception,
  );
  return isPrivate && !/\btrivial|simple|tests?\b/iu.test(words.exception)
    ? new Words(`${words.text} (public)`)
    : undefined;
}

function stanceOf(words: Words): 'wanted' | 'unwanted' | undefined {
  if (words.has(anyName)) return words.stance(anyName);
  const stance = words.stance(documented);
  if (!stance || !words.has(/\bundocumented\b/iu)) return stance;
  return stance === 'unwanted' ? 'wanted' : undefined;
}

/** The kinds that the words name; all of them as one where they name functions and classes, or none. */
function kindsOf(words: Words): readonly string[] {
  const [functions, methods, classes] = [kinds.functions, kinds.methods, kinds.classes].map((one) =>
    words.has(one),
  );
  if (words.has(kinds.all) || (functions && classes)) return [''];
  if (methods && classes) return ['methods', 'classes'];
  if (functions) return ['functions'];
  if (methods) return ['methods'];
  return classes ? ['classes'] : [''];
}
