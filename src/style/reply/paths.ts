import { languageOfPath } from '../code/languageOfPath.ts';

const name = String.raw`(?:[\w@()[\]+~.-]+[/\\])*[\w@()[\]+-]*\.?[\w+-]+\.[A-Za-z]{1,6}`;
const whole = new RegExp(`^(?:\\./)?(${name})$`, 'u');

/** A file's path, relative and with forward slashes, where a text is nothing else. */
export function asPath(text: string): string | undefined {
  const plain = text.trim();
  if (plain.length > 200) return undefined;
  const [, path] = whole.exec(plain) ?? [];
  if (path === undefined) return undefined;
  const known = languageOfPath(path) !== undefined || path.includes('/');
  return known ? path.replaceAll('\\', '/').replace(/^\/+/u, '') : undefined;
}

/** The file that a fence's first line names: `ts title="src/a.ts"`, `python:src/a.py`, `src/a.ts`. */
export function pathInInfo(info: string): string | undefined {
  for (const word of info.slice(0, 400).split(/[\s,{}]+/u)) {
    const value = word.replace(/^[\w#+.-]*(?:=|:(?=.*[./]))/u, '').replace(/^["'`]|["'`]$/gu, '');
    const path = asPath(value.replace(/:\d+(?:[-:]\d+)?$/u, ''));
    if (path !== undefined) return path;
  }
  return undefined;
}

/** The file that the words above a fence name: one alone, or the one that they tell to write to. */
export function pathInWords(words: string): string | undefined {
  const last = words.slice(-300).split('\n').at(-1) ?? '';
  const plain = last.replace(/[*_#>]+/gu, '').trim();
  const alone = asPath(
    plain
      .replace(/^(?:\d+[.)]\s*)?(?:file(?:name)?|path)?\s*:?\s*/iu, '')
      .replace(/\s*\([^)]*\)/u, '')
      .replace(/[:.]$/u, '')
      .replaceAll('`', ''),
  );
  if (alone !== undefined) return alone;
  const named = [...last.matchAll(/`([^`\s]+)`/gu)].flatMap(([, one = '']) => asPath(one) ?? []);
  const [only, ...others] = new Set(named);
  const tells = /\b(?:in|into|to|as|create|add|save|put|update|new file|file)\b/iu.test(last);
  return tells && others.length === 0 ? only : undefined;
}

/** The file that a line between others announces: `// src/a.ts`, `# file: b.py`, `=== a.py ===`. */
export function pathInLine(line: string): string | undefined {
  if (line.length > 240 || /^\s/u.test(line)) return undefined;
  const [, inner] =
    /^(?:\/\/+|#+|--|\/\*+|<!--|;+|%)\s*(.*?)\s*(?:\*\/|-->)?$/u.exec(line) ??
    /^(?:={3,}|-{3,}|>{3,})\s*(.*?)\s*(?:={3,}|-{3,}|<{3,})?$/u.exec(line) ??
    [];
  if (inner === undefined) return undefined;
  const bare = inner
    .replace(/^[-=*#~\s]+|[-=*#~\s]+$/gu, '')
    .replace(/^(?:file(?:name)?|path|in)\b\s*:?\s*/iu, '')
    .replace(/\s*\((?:new(?: file)?|updated|changed|unchanged|modified)\)$/iu, '')
    .replace(/^[`"']|[`"':]$/gu, '');
  return asPath(bare);
}
