/** The names by which people know VS Code's language ids, and the short forms that follow a fence. */
const names: Readonly<Record<string, string>> = {
  bash: 'Shell',
  bat: 'Batch',
  c: 'C',
  'c#': 'C#',
  'c++': 'C++',
  cpp: 'C++',
  cs: 'C#',
  csharp: 'C#',
  css: 'CSS',
  fsharp: 'F#',
  html: 'HTML',
  javascript: 'JavaScript',
  javascriptreact: 'JSX',
  js: 'JavaScript',
  json: 'JSON',
  jsonc: 'JSON',
  jsx: 'JSX',
  md: 'Markdown',
  objectivec: 'Objective-C',
  php: 'PHP',
  powershell: 'PowerShell',
  py: 'Python',
  rs: 'Rust',
  scss: 'SCSS',
  sh: 'Shell',
  shellscript: 'Shell',
  sql: 'SQL',
  toml: 'TOML',
  ts: 'TypeScript',
  tsx: 'TSX',
  typescript: 'TypeScript',
  typescriptreact: 'TSX',
  vb: 'Visual Basic',
  xml: 'XML',
  yaml: 'YAML',
  yml: 'YAML',
};

/** A language as people write it: `csharp` → `C#`, `python` → `Python`. */
export function languageName(id: string): string {
  const name = Object.hasOwn(names, id) ? names[id] : undefined;
  return name ?? id.charAt(0).toUpperCase() + id.slice(1);
}
