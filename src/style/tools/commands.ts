import type { Code } from '../code/code.ts';
import type { Span } from '../code/syntaxNode.ts';

/** A command as a shell would run it, from its program on. */
export interface Command extends Span {
  /** Without quotes; never empty. */
  readonly words: readonly string[];
}

/** Languages in which commands stand. */
export const commandLanguages = [
  'shellscript',
  'powershell',
  'bat',
  'makefile',
  'dockerfile',
  'yaml',
  'json',
] as const;

/** The commands in a shell's lines, a Dockerfile's `RUN`, a workflow's `run:`, a package's scripts. */
export function commandsOf(code: Code): readonly Command[] {
  const partOf = parts[code.language];
  if (!partOf) return [];
  return code.lines.flatMap((line, row) =>
    partOf(line, code.lines[row - 1] ?? '').flatMap(({ at, text }) =>
      commandsIn(text).map(({ words, start, end }) => ({
        words,
        start: code.startOf(row) + at + start,
        end: code.startOf(row) + at + end,
      })),
    ),
  );
}

interface Part {
  readonly at: number;
  readonly text: string;
}

/** In front of a command: blanks, the name of an environment, a prompt. */
const prompt =
  /^\s*(?:(?:\([\w.-]+\)\s*)?(?:[\w@~:/.-]{1,60}\s?)?[$%❯]\s+|>\s+|PS [^>]{0,200}>\s*|[A-Z]:[^>\n]{0,200}>\s*|#\s(?=\$\s))?/u;

/** The part of a line that a shell would see. */
const parts: Readonly<Record<string, (line: string, before: string) => readonly Part[]>> = {
  shellscript: (line) => after(line, prompt),
  powershell: (line) => after(line, prompt),
  bat: (line) => after(line, prompt),
  makefile: (line) => after(line, /^\t[@-]?/u),
  dockerfile: (line, before) =>
    /\\\s*$/u.test(before) && !/^\s*(?:RUN|CMD|ENTRYPOINT)\b/iu.test(line)
      ? [{ at: 0, text: line }]
      : after(line, /^\s*(?:ONBUILD\s+)?(?:RUN|CMD|ENTRYPOINT)\s+(?:--\S+\s+)*/iu),
  yaml: (line) =>
    /^\s*(?:- )?(?!- |(?:run|script|command|entrypoint|install|cmds?|before_script|after_script)\s*:)["']?[\w./][\w./ -]{0,60}["']?\s*:(?:\s|$)/u.test(
      line,
    )
      ? []
      : after(line, /^\s*(?:- )?(?:\w+\s*:\s*)?(?:- )?["']?/u),
  json: (line) => {
    const match = /^\s*"([^"]{1,80})"\s*:\s*"((?:[^"\\]|\\.)*)"/u.exec(line);
    if (
      !match?.[2] ||
      /^(?:name|description|title|message|label|text|keywords|homepage)$/u.test(match[1] ?? '')
    )
      return [];
    return [{ at: match[0].length - 1 - match[2].length, text: match[2].replaceAll('\\"', ' "') }];
  },
};

function after(line: string, head: RegExp): readonly Part[] {
  const match = head.exec(line);
  return match ? [{ at: match[0].length, text: line.slice(match[0].length) }] : [];
}

const token = /(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"';|&()`[\],])+|&&|\|\||[;|&()`]/gu;
/** Words that stand before a program: settings, and programs that run another. */
const before =
  /^(?:\w+=.*|sudo|time|exec|env|nohup|command|call|then|do|else|if|while|!|cross-env|corepack)$/u;

function commandsIn(text: string): readonly Command[] {
  const found: Command[] = [];
  let words: string[] = [];
  let [start, end] = [0, 0];
  const close = () => {
    if (words.length > 0) found.push({ words, start, end });
    words = [];
  };
  for (const match of text.matchAll(token)) {
    const word = match[0].replace(/["']/gu, '');
    if (match[0].startsWith('#')) break;
    if (/^(?:&&|\|\||[;|&()`])$/u.test(match[0])) close();
    else if (words.length > 0 || !before.test(word)) {
      if (words.length === 0) start = match.index;
      words.push(word);
      end = match.index + match[0].length;
    }
  }
  close();
  return found;
}

const runners: readonly RegExp[] = [
  /^(?:npx|bunx|pnpx|uvx)$/u,
  /^(?:npm|pnpm|yarn|bun) (?:exec|dlx|x)$/u,
  /^(?:uv|poetry|pipenv|pdm|hatch|rye|coverage) run$/u,
  /^(?:python3?|py) -m$/u,
  /^(?:yarn|pnpm)$/u,
];

/** More programs than that run no other one. */
const mostRunners = 4;

/** What a command runs in the end: `jest` of `npx --yes jest`. */
export function programOf(words: readonly string[]): string {
  let from = 0;
  for (let depth = 0; depth < mostRunners; depth += 1) {
    const next = afterRunner(words, from);
    if (next === undefined) break;
    from = next;
  }
  return words[from] ?? '';
}

/** Where what a runner runs begins; undefined where no runner stands there. */
function afterRunner(words: readonly string[], from: number): number | undefined {
  for (const length of [2, 1]) {
    const first = words.slice(from, from + length).join(' ');
    if (!runners.some((runner) => runner.test(first))) continue;
    for (let at = from + length; at < Math.min(words.length, from + 10); at += 1) {
      if (words[at] === '-m') return at + 1;
      if (!words[at]?.startsWith('-')) return at;
    }
  }
  return undefined;
}
