import { scripts, typedScripts } from '../code/language.ts';
import { type Manner, rulesOut, wants, without } from '../manners.ts';

const star =
  /\b(?:star|wild-?card|glob|asterisk|on-demand)[- ]imports?\b|\bimports?\s(?:with\s)?(?:wildcards?|stars?)\b|`?\bimport\s`?[\w.]*\*`?(?!\sas\b)|`?\bfrom\s\S+\simport\s\*|\*[- ]imports?\b|\bimport(?:ing)? everything\b|`?\buse\s[\w:]+::\*/iu;
const es =
  /\bES ?modules\b|\bESM\b(?!\.)|\bES ?(?:6|2015) (?:imports?|modules?)\b|\bES ?module (?:imports?|syntax)(?= over|,? not| instead)|\bimport\/export (?:syntax|statements?)\b/iu;
/** Words for the same, where `require` is named beside them. */
const esBeside = new RegExp(String.raw`${es.source}|\bimport(?: (?:statements?|syntax))?\b`, 'iu');
const commonJs =
  /\brequire\(\)|`require(?:\(\))?`|\bCommonJS\b|\bCJS\b|\brequire (?:statements?|calls?|syntax)\b|(?<=\b(?:use|using|of|than|over|no)\s)require(?=\s*(?:$|[,.;!]|(?:for|in|anywhere|instead|over|rather|not)\b))/iu;
const innerImports =
  /\b(?:inline|local|lazy|nested|function-level|inner) imports?\b|\bimport(?:s|ing)?\s(?:\w+\s)?(?:inside|within|in)\s(?:of\s)?(?:a\s|the\s)?(?:functions?|methods?)\b/iu;
const atTop =
  /\bimports?\b[^,.;]{0,30}\b(?:at the (?:very )?top|top of (?:the |each |every )?(?:file|module)|top-level|at module level)\b/iu;

/** The values of `imports` that name no module. */
export const importManners: readonly Manner[] = [
  {
    value: 'no-star',
    about: 'no `import x.*`, `from x import *`, `use x::*`',
    tell: 'Import names one by one',
    hear: (words) =>
      rulesOut(words, star) ||
      (wants(words, /\bexplicit (?:single-class )?imports\b/iu) && words.has(star))
        ? { languages: ['python', 'java', 'rust', 'go'] }
        : undefined,
    keptBy: ['plain import'],
    brokenBy: ['star'],
  },
  {
    value: 'no-namespace',
    about: 'no `import * as`',
    tell: 'Import names instead of a whole module as one',
    hear: (words) =>
      rulesOut(words, /`?\bimport \* as\b|\bnamespace imports?\b/iu)
        ? { languages: scripts }
        : undefined,
    keptBy: ['import statement'],
    brokenBy: ['namespace'],
  },
  {
    value: 'alias',
    about: "the project's own modules by an alias such as `@/`",
    tell: "Import the project's own modules by their alias (@/ or ~/)",
    hear: (words) =>
      wants(
        words,
        /(?<![\w/])[@~]\/|\bpath alias(?:es)?\b|\b(?:@|tsconfig|import) alias(?:es)?\b/iu,
      ) && words.has(/\bimport|\balias|\brelative\b|\bpaths?\b/iu)
        ? { languages: scripts }
        : undefined,
    keptBy: ['alias'],
    brokenBy: ['parent'],
  },
  {
    value: 'no-parent',
    about: 'no `../` in imports',
    tell: 'Import from elsewhere by an absolute path or an alias',
    hear: (words) =>
      words.has(/\bimport|\bpaths?\b/iu) &&
      !words.has(/(?<![\w/])[@~]\/|\balias/iu) &&
      rulesOut(
        words,
        /`?(?:\.\.\/)+`?|\b(?:deep|parent)[- ](?:relative )?imports?\b|\bdeep relative (?:imports?|paths?)\b|\bparent relative\b/iu,
      )
        ? { languages: scripts }
        : undefined,
    keptBy: ['relative', 'alias', 'import statement'],
    brokenBy: ['parent'],
  },
  {
    value: 'type-only',
    about: '`import type` for types',
    tell: 'Import types with import type',
    hear: (words) =>
      wants(
        words,
        /`?\bimport type\b`?(?! names)|\btype-only imports?\b|\bconsistent type imports?\b/iu,
      )
        ? { languages: typedScripts }
        : undefined,
    keptBy: ['type import'],
    brokenBy: ['types by value'],
  },
  {
    value: 'node-protocol',
    about: '`node:` before built-in modules',
    tell: "Import Node's own modules with node: before their names",
    hear: (words) =>
      wants(
        words,
        /`?\bnode:`? ?(?:prefix(?:es)?|protocol|imports?|specifiers?|scheme)\b|`node:[\w/]*`?|\bprefix\b[^,.;]{0,40}\bnode:/iu,
      )
        ? { languages: scripts }
        : undefined,
    keptBy: ['node protocol'],
    brokenBy: ['bare builtin'],
  },
  {
    value: 'esm',
    about: '`import` and `export`, no `require`',
    tell: 'Load and share modules with import and export',
    hear: (words) => {
      if (wants(words, commonJs)) return undefined;
      if (wants(words, words.has(commonJs) ? esBeside : es)) return { languages: scripts };
      return without(words, commonJs, scripts);
    },
    keptBy: ['import statement'],
    brokenBy: ['require'],
  },
  {
    value: 'commonjs',
    about: '`require` and `module.exports`',
    tell: 'Load and share modules with require and module.exports',
    hear: (words) =>
      wants(words, commonJs) && !wants(words, esBeside) ? { languages: ['javascript'] } : undefined,
    keptBy: ['require'],
    brokenBy: ['import statement'],
  },
  {
    value: 'top-level',
    about: 'imports at the top of the file, none in functions',
    tell: 'Put imports at the top of the file',
    hear: (words) =>
      rulesOut(words, innerImports) || wants(words, atTop) ? { languages: ['python'] } : undefined,
    keptBy: ['top import'],
    brokenBy: ['inner import'],
  },
];
