import { languageName } from '../../../../src/shared/languages.ts';
import { baseLanguage, parsedLanguages } from '../../../../src/style/code/language.ts';
import type { Rule } from '../../../../src/style/rule.ts';

/** All rules as a table in Markdown, in the order of their names. */
export function rulesTable(rules: readonly Rule[]): string {
  const rows = rules
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map((rule) => [`\`${rule.name}\``, rule.about, valuesOf(rule), languagesOf(rule)]);
  return [
    ['rule', 'what it is about', 'values', 'languages'],
    ['---', '---', '---', '---'],
    ...rows,
  ]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function valuesOf({ values }: Rule): string {
  return Object.entries(values)
    .map(([value, meaning]) => `\`${value}\`: ${meaning}`)
    .join('<br>');
}

/** Dialects go with their language. */
function languagesOf({ languages }: Rule): string {
  if (languages.length === 0) return 'the reply itself';
  const all = parsedLanguages.every((language) => languages.includes(language));
  const rest = all ? languages.filter((one) => !isParsed(one)) : languages;
  const names = [...new Set(rest.map((language) => languageName(baseLanguage(language))))];
  return [...(all ? ['all seven'] : []), ...names].join(', ');
}

function isParsed(language: string): boolean {
  return parsedLanguages.some((one) => one === language);
}
