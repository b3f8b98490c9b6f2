import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';

/** The folders of `src`, and what each may import of the others: DESIGN.md's dependency rule. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'extension.ts': ['host', 'chat', 'claude', 'store', 'memory', 'style', 'shared'],
  host: ['chat', 'claude', 'store', 'memory', 'style', 'shared'],
  chat: ['claude/model.ts', 'memory', 'style', 'shared'],
  claude: ['memory', 'style', 'shared'],
  store: ['memory', 'style', 'shared'],
  memory: ['style', 'shared'],
  style: ['shared'],
  webview: ['shared'],
  shared: [],
};

/** Packages that only these folders may import. */
const reserved: readonly (readonly [pattern: RegExp, folders: readonly string[]])[] = [
  [/^vscode$/u, ['host', 'extension.ts']],
  [/^@anthropic-ai\//u, ['claude']],
  [/^(node:)?fs(\/|$)/u, ['store']],
  [/^(lowdb)(\/|$)/u, ['store']],
  [/^(preact|@preact\/|markdown-it|dompurify|highlight\.js|@vscode\/codicons)/u, ['webview']],
];

/** Folders that run in plain Node or a browser, with nothing of the machine. */
const pure = /^(memory|style|shared|webview|chat)$/u;
const machine = /^(node:)?(child_process|net|http|https|os|worker_threads)$/u;

/** One import of a source file. */
export interface Import {
  /** Relative to `src`, with forward slashes. */
  readonly from: string;
  readonly to: string;
}

/** All imports below a folder, static, dynamic and of types alone. */
export function importsIn(source: string): readonly Import[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .flatMap((name) => {
      const from = name.split(sep).join('/');
      return specifiersOf(readFileSync(join(source, name), 'utf8')).map((to) => ({ from, to }));
    });
}

function specifiersOf(code: string): string[] {
  const pattern =
    /(?:^|[;\s])(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gu;
  return [...code.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

/** Why an import breaks the rule, as a sentence; undefined where it keeps it. */
export function violation({ from, to }: Import): string | undefined {
  const folder = from.split('/')[0] ?? '';
  if (!to.startsWith('.')) return packageViolation(folder, from, to);
  const target = posix.join(dirname(from), to);
  if (target.split('/')[0] === folder) return undefined;
  const allowed = mayImport[folder] ?? [];
  const isAllowed = allowed.some((one) => target === one || target.startsWith(`${one}/`));
  return isAllowed
    ? undefined
    : `${from} imports ${target}: ${folder} may import ${allowed.join(', ') || 'nothing'}.`;
}

function packageViolation(folder: string, from: string, to: string): string | undefined {
  const [, folders] = reserved.find(([pattern]) => pattern.test(to)) ?? [];
  if (folders && !folders.includes(folder)) {
    return `${from} imports ${to}: only ${folders.join(', ')} may.`;
  }
  return pure.test(folder) && machine.test(to)
    ? `${from} imports ${to}: ${folder} touches no machine.`
    : undefined;
}
