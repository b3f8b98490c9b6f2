/** VS Code language ids, and the words by which people name them in a sentence. */
const words: Readonly<Record<string, readonly string[]>> = {
  c: ['C'],
  clojure: ['clojure'],
  cpp: ['c++', 'cpp'],
  csharp: ['c#', 'csharp', 'c sharp'],
  css: ['css'],
  dart: ['dart'],
  dockerfile: ['dockerfiles', 'dockerfile'],
  elixir: ['elixir'],
  fsharp: ['f#'],
  go: ['golang', 'go'],
  graphql: ['graphql'],
  haskell: ['haskell'],
  html: ['html'],
  java: ['java'],
  javascript: ['javascript', 'js'],
  javascriptreact: ['jsx'],
  json: ['json'],
  julia: ['julia'],
  kotlin: ['kotlin'],
  less: ['less'],
  lua: ['lua'],
  makefile: ['makefiles', 'makefile'],
  markdown: ['markdown'],
  perl: ['perl'],
  php: ['php'],
  powershell: ['powershell'],
  python: ['python', 'py'],
  r: ['R'],
  ruby: ['ruby'],
  rust: ['rust'],
  scala: ['scala'],
  scss: ['scss'],
  shellscript: ['shell scripts', 'shell', 'bash', 'zsh'],
  sql: ['sql'],
  svelte: ['svelte'],
  swift: ['swift'],
  terraform: ['terraform'],
  typescript: ['typescript', 'ts'],
  typescriptreact: ['tsx'],
  vue: ['vue'],
  xml: ['xml'],
  yaml: ['yaml', 'yml'],
  zig: ['zig'],
};

const ids = new Map(
  Object.entries(words).flatMap(([id, names]) => names.map((name) => [name.toLowerCase(), id])),
);

/** The names that are single letters in lower case: "c", "r". */
const caseMatters = new Set(
  Object.values(words)
    .flat()
    .filter((name) => /^[A-Z]/u.test(name)),
);

/** The language id for a name in any letter case, or for an id itself; undefined if unknown. */
export function languageId(name: string): string | undefined {
  const plain = name.trim().toLowerCase();
  return ids.get(plain) ?? (plain in words ? plain : undefined);
}

/** A pattern source that matches any language's name, longest first, in any case where that is safe. */
export const languageName: string = Object.values(words)
  .flat()
  .toSorted((one, other) => other.length - one.length)
  .map((name) => (caseMatters.has(name) ? name : anyCase(name)))
  .join('|');

function anyCase(name: string): string {
  return name
    .replaceAll('+', String.raw`\+`)
    .replace(/[a-z]/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
