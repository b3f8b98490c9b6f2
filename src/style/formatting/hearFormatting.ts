import { scripts } from '../code/language.ts';
import { Words } from '../hear/words.ts';
import type { Asked } from '../rule.ts';

const forms: Readonly<Record<string, RegExp>> = {
  'f-strings': /\bf[- ]?strings?\b|\bformatted string literals?\b|\bf["'`]{2}/iu,
  template:
    /\btemplate[- ](?:literals?|strings?)\b(?! types?)|\bback-?ticks?\b(?=.*(?:concat|interpolat|\+|variable))|`?\$\{[^}]*\}`?/iu,
  interpolation:
    /\b(?:string[- ])?interpolat(?:ions?|ed|ing|e)\b(?: strings?)?|\$"|\$-strings?\b/iu,
  format:
    /\b(?:str|string|fmt)\.format(?:ted)?\b|(?<!\w)\.format(?:ted)?\b|\bformat(?:\(\)|!)|\bsprintf\b|\bformat (?:method|calls?|function)\b|\bstr[- ]format\b/iu,
  percent:
    /(?<!\d ?)%[- ]?(?:style )?(?:format\w*|operators?|interpolation|strings?|substitution)|\bpercent(?:-style|[- ]signs?)?[- ](?:format\w*|style|interpolation|strings?|operators?)|(?<=^|\s)(?<!\d\s)[`'"]?%[`'"]?(?=\s|$|[.,;)/])|(?<![\w%])%[sd]\b|\bprintf-style\b/iu,
  concatenation:
    /\bconcat(?:enat\w*)?\b|\bstring addition\b|\badding strings\b|\bplus (?:operator|signs?)\b|(?<=\b(?:with|by|using|over|of|not|no|never|or|and|than|via) (?:the )?)[`'"]?\+[`'"]?(?=\s|$|[.,;)])/iu,
  'inline-arguments':
    /\binlin(?:e|ed|ing) (?:format(?:ting)? |the )?(?:arg\w*|variables?|identifiers|names)\b|\bcaptured (?:identifiers|arg\w*|variables)\b/iu,
};
/** Where text is built for another reader, which has rules of its own; and other things called templates. */
const other =
  /\bsql\b|\bquer(?:y|ies)\b|\bpaths?\b|\burls?\b|\bhtml\b|\bclass ?names?\b|\bperformance\b|\bloops?\b|\bshell\b|\bcommands?\b|\btranslat|\bjinja|\bangular\b|\bhandlebars|\bdates?\b|\blogg?(?:ing|ers?|s)?\b|\blogs?\b|\barrays?\b|\bquot(?:es?|ed|ing)\b|\bonly (?:for|if|in|when|where)\b/iu;

/** In which way the words want values put into text. */
export function hearFormatting(words: Words): Asked | undefined {
  const plain = withoutBuiltIn(words);
  if (!plain || plain.has(other)) return undefined;
  const stances = Object.entries(forms).map(
    ([form, pattern]) => [form, plain.stance(pattern)] as const,
  );
  const wanted = stances.flatMap(([form, stance]) => (stance === 'wanted' ? [form] : []));
  const unwanted = stances.flatMap(([form, stance]) => (stance === 'unwanted' ? [form] : []));
  // "Template literals for interpolation": the second word only says what the first is for.
  const own = wanted.length > 1 ? wanted.filter((form) => form !== 'interpolation') : wanted;
  const [form, ...more] = own;
  if (more.length > 0) return undefined;
  return form ? asked(form, unwanted, plain) : ruledOut(unwanted, plain);
}

/** Log calls fill in their values themselves, and text without values is no occasion: no exception is needed. */
function withoutBuiltIn(words: Words): Words | undefined {
  if (words.exception === undefined) return words;
  return /\blog|\bplain\b|\binterpolat|\bvariables?\b|\bnothing\b/iu.test(words.exception)
    ? new Words(words.text)
    : undefined;
}

function asked(form: string, unwanted: readonly string[], words: Words): Asked | undefined {
  switch (form) {
    case 'f-strings':
      return {
        value: unwanted.includes('concatenation') ? 'interpolation' : form,
        languages: ['python'],
      };
    case 'template':
      return { value: form, languages: scripts };
    case 'interpolation':
      return { value: form, languages: ['python', ...scripts, 'csharp', 'rust'] };
    case 'inline-arguments':
      return { value: form, languages: ['rust'] };
    case 'percent':
      return { value: form, languages: ['python'] };
    case 'format':
      return { value: form, ...formatLanguages(words) };
    default:
      return { value: form };
  }
}

/** Whose formatting function the words name. */
function formatLanguages(words: Words): { languages?: readonly string[] } {
  if (words.has(/\bsprintf\b/iu)) return { languages: ['go'] };
  if (words.has(/\bstr\.format\b|(?<!\w)\.format\b/iu)) return { languages: ['python'] };
  if (words.has(/\bString\.format|\.formatted\b/u)) return { languages: ['java'] };
  return words.has(/\bformat!/u) ? { languages: ['rust'] } : {};
}

function ruledOut(unwanted: readonly string[], words: Words): Asked | undefined {
  const [only, ...more] = unwanted;
  if (!only) return undefined;
  if (more.length === 0) {
    return only === 'interpolation' || only === 'inline-arguments'
      ? undefined
      : {
          value: `no-${only}`,
          forbids: true,
          ...(only === 'format' ? formatLanguages(words) : {}),
        };
  }
  const old = ['percent', 'format', 'concatenation'];
  const isOld = unwanted.every((form) => old.includes(form)) && unwanted.includes('percent');
  if (!isOld) return undefined;
  const value = unwanted.includes('concatenation') ? 'interpolation' : 'f-strings';
  return unwanted.includes('format') ? { value, forbids: true, languages: ['python'] } : undefined;
}
