/** The language word after a fence's ticks, or undefined where it is not a plain word. */
export function fenceLanguage(info: string): string | undefined {
  const word = info.trim().split(/\s+/, 1)[0] ?? '';
  return /^[\w+#.-]{1,30}$/.test(word) ? word.toLowerCase() : undefined;
}

const names: Readonly<Record<string, string>> = {
  bash: 'Shell',
  c: 'C',
  'c#': 'C#',
  'c++': 'C++',
  cpp: 'C++',
  cs: 'C#',
  csharp: 'C#',
  css: 'CSS',
  diff: 'Diff',
  go: 'Go',
  html: 'HTML',
  java: 'Java',
  javascript: 'JavaScript',
  javascriptreact: 'JavaScript React',
  js: 'JavaScript',
  json: 'JSON',
  jsonc: 'JSON',
  jsx: 'JSX',
  markdown: 'Markdown',
  md: 'Markdown',
  py: 'Python',
  python: 'Python',
  rs: 'Rust',
  rust: 'Rust',
  sh: 'Shell',
  shell: 'Shell',
  shellscript: 'Shell',
  sql: 'SQL',
  toml: 'TOML',
  ts: 'TypeScript',
  tsx: 'TSX',
  typescript: 'TypeScript',
  typescriptreact: 'TypeScript React',
  xml: 'XML',
  yaml: 'YAML',
  yml: 'YAML',
};

/** A language as people write it: "Python" for `py`. An unknown one stays as it is. */
export function languageName(id: string): string {
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}
