import { scripts } from '../code/language.ts';
import { mannersRule, rulesOut, wants } from '../manners.ts';
import { defaultSights } from '../nullability/defaultSights.ts';
import { nullSights } from '../nullability/nullSights.ts';

const script = ['javascript', 'typescript'];
const csharp = ['csharp'];
const nullWord =
  /(?<!=\s?)(?<![\w#.-])`?\bnull`?s?(?![-\w])(?!\s(?:checks?|pointers?|safety|values? (?:in|from)|coalesc|assert|forgiv|object))/iu;
const undefinedWord = /`?\bundefined\b`?/iu;
const returning =
  /\breturn(?:s|ing|ed)?\s(?:\w+\s){0,2}?`?(?:nulls?|nil)\b|(?<![\w#.-])`?(?:null|nil)`?[- ]return(?:s|ing|ed)?\b/iu;
const collections = /\b(?:empty )?(?:collections?|arrays?|lists?|maps?|sets?|enumerables?)\b/iu;
const nullish = /`\?\?`|\?\?(?!=)|\bnullish(?: coalescing)?(?: operator)?\b/iu;

export const nullability = mannersRule({
  name: 'nullability',
  about: 'how the absence of a value is written',
  languages: [...scripts, 'java', 'csharp'],
  manners: [
    {
      value: 'undefined',
      about: '`undefined`, no `null`',
      tell: 'Use undefined for what is absent',
      hear: (words) => {
        if (words.has(returning) || words.has(collections)) return undefined;
        const isOut = rulesOut(words, nullWord) && !rulesOut(words, undefinedWord);
        return isOut && (wants(words, undefinedWord) || isBareNull(words.text))
          ? { languages: script }
          : undefined;
      },
      keptBy: ['undefined'],
      brokenBy: ['null'],
    },
    {
      value: 'null',
      about: '`null`, no `undefined`',
      tell: 'Use null for what is absent',
      hear: (words) =>
        wants(words, nullWord) && rulesOut(words, undefinedWord)
          ? { languages: script }
          : undefined,
      keptBy: ['null'],
      brokenBy: ['undefined'],
    },
    {
      value: 'no-null-return',
      about: 'no method returns `null`',
      tell: 'Return a value, an empty one or an Optional, or throw',
      hear: (words) =>
        rulesOut(words, returning) && !words.has(collections) ? { forbids: true } : undefined,
      brokenBy: ['returned null', 'returned null collection'],
    },
    {
      value: 'empty-collections',
      about: 'an empty collection is returned, no `null`',
      tell: 'Return empty collections where there is nothing',
      hear: (words) =>
        words.has(collections) && words.has(/\breturn/iu) && rulesOut(words, /\bnulls?\b/iu)
          ? { languages: ['java', 'csharp'] }
          : undefined,
      brokenBy: ['returned null collection'],
    },
    {
      value: 'nullable-enable',
      about: 'nullable reference types are on',
      tell: 'Keep nullable reference types enabled',
      hear: (words) =>
        wants(
          words,
          /#nullable enable|\bnullable (?:reference types|annotations|context|(?:is )?enabled)\b/iu,
        )
          ? { languages: csharp }
          : undefined,
      keptBy: ['#nullable enable'],
      brokenBy: ['#nullable disable'],
    },
    {
      value: 'nullish',
      about: '`??` instead of `||` for defaults',
      tell: 'Give defaults with ??',
      hear: (words) =>
        wants(words, nullish) &&
        words.has(/\|\||\bdefaults?\b|\bnullish|\bor operator\b|\bternar/iu)
          ? { languages: script }
          : undefined,
      keptBy: ['??'],
      brokenBy: ['|| default'],
    },
    {
      value: 'optional-chaining',
      about: '`a?.b` instead of `a && a.b`',
      tell: 'Reach into what may be absent with optional chaining (?.)',
      hear: (words) =>
        wants(words, /\boptional chain(?:ing|s)?\b|`\?\.`/iu) ? { languages: script } : undefined,
      keptBy: ['?.'],
      brokenBy: ['&& chain'],
    },
  ],
  see: (code) => [...nullSights(code), ...defaultSights(code)],
});

/** "No null": nothing else is said. */
function isBareNull(text: string): boolean {
  return /^\W*(?:please )?(?:no|never use|avoid|don'?t use|do not use|use no)\s`?nulls?`?(?: values?| literals?)?(?: in (?:my|the|your|this) code(?:base)?)?(?: please)?\W*$|^\W*`?null`? is (?:banned|forbidden|not allowed)\W*$/iu.test(
    text,
  );
}
