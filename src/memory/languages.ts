/** The names by which people know VS Code's language ids, where they differ from the id. */
const names: Readonly<Record<string, string>> = {
  bat: 'Batch',
  c: 'C',
  cpp: 'C++',
  csharp: 'C#',
  css: 'CSS',
  dockerfile: 'Dockerfile',
  fsharp: 'F#',
  html: 'HTML',
  javascript: 'JavaScript',
  javascriptreact: 'JSX',
  json: 'JSON',
  objectivec: 'Objective-C',
  php: 'PHP',
  powershell: 'PowerShell',
  scss: 'SCSS',
  shellscript: 'Shell',
  sql: 'SQL',
  typescript: 'TypeScript',
  typescriptreact: 'TSX',
  vb: 'Visual Basic',
  xml: 'XML',
  yaml: 'YAML',
};

/** A language id as a person writes it: `csharp` → `C#`, `python` → `Python`. */
export function languageName(id: string): string {
  return names[id] ?? id.charAt(0).toUpperCase() + id.slice(1);
}
