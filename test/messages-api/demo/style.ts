import type { CodeAsk, Language } from './ask.ts';
import { clauses, stylesIn } from './preferences.ts';

/** Every switch that the generated code has. */
export interface Style {
  readonly typeHints: boolean;
  readonly docstrings: boolean;
  readonly comments: boolean;
  readonly singleQuotes: boolean;
  readonly semicolons: boolean;
  /** One level. */
  readonly indent: string;
  readonly arrows: boolean;
  readonly asyncAwait: boolean;
  readonly camelNames: boolean;
  readonly pathlib: boolean;
  readonly fStrings: boolean;
  readonly testFramework: string;
}

/** Verbose, as one who knows nothing about the reader writes. */
const python: Style = {
  typeHints: false,
  docstrings: true,
  comments: true,
  singleQuotes: false,
  semicolons: false,
  indent: '    ',
  arrows: false,
  asyncAwait: false,
  camelNames: false,
  pathlib: false,
  fStrings: true,
  testFramework: 'unittest',
};
const javascript: Style = {
  ...python,
  semicolons: true,
  indent: '  ',
  asyncAwait: true,
  camelNames: true,
  testFramework: 'node:test',
};

export const defaults: Readonly<Record<Language, Style>> = {
  python,
  javascript,
  typescript: { ...javascript, typeHints: true },
};

/** The style of one ask: what was told for its language wins over what holds for all. */
export function styleFor(ask: CodeAsk, told: readonly string[]): Style {
  const reached = told.map((line) => reachOf(line, ask)).filter(({ reaches }) => reaches);
  const general = reached.filter(({ narrow }) => !narrow);
  const narrow = reached.filter((line) => line.narrow);
  let style = defaults[ask.language];
  for (const clause of [...general, ...narrow].flatMap(({ words }) => clauses(words))) {
    style = { ...style, ...stylesIn(clause) };
  }
  return style;
}

const languageNames: readonly (readonly [RegExp, readonly Language[]])[] = [
  [/\bpython\b/iu, ['python']],
  [/\bjavascript\b|\bjs\b/iu, ['javascript']],
  [/\btypescript\b|\bts\b/iu, ['typescript']],
  [/\b(?:jsx|tsx|go|java|rust|ruby|php|kotlin|swift|css|html|sql|c#|c\+\+)(?!\w)/iu, []],
];
const label = /^([A-Z][\w#+ ]*(?:, [A-Z][\w#+ ]*)*)?(?:(?:^| )in (\S*[/*.]\S*(?:, \S+)*))?: (.+)$/u;

interface Reached {
  readonly words: string;
  readonly reaches: boolean;
  readonly narrow: boolean;
}

/** Whether a line holds for an ask: `Python: …`, `in tests/**: …`, "… in JavaScript". */
function reachOf(line: string, { task, language }: CodeAsk): Reached {
  const [, names = '', globs = '', words = line] = label.exec(line) ?? [];
  const namedIn = names || line;
  const named = languageNames.filter(([pattern]) => pattern.test(namedIn));
  const forLanguage = named.length === 0 || named.some(([, ids]) => ids.includes(language));
  const forFile = globs === '' || (task === 'test' && /tests?\b/iu.test(globs));
  return {
    words,
    reaches: forLanguage && forFile,
    narrow: named.length > 0 || globs !== '',
  };
}
