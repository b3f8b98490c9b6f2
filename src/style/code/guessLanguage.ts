import { command, markup, type Signs, signs, typed } from './languageSigns.ts';

/** Below this a text says too little. */
const least = 3;

/** The languages that a text may be in, the likeliest first, dialects of a script apart; a hundred lines are enough. */
export function guesses(text: string): readonly string[] {
  if (isJson(text)) return ['json'];
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => !/^\s*(?:$|\*|\/\*|\/\/)/u.test(line))
    .slice(0, 100);
  const scores = new Map(
    Object.entries(signs).map(([language, all]) => [language, score(lines, all)]),
  );
  const types = score(lines, typed);
  const tags = score(lines, markup);
  // Types and tags are signs of a script where little else is.
  if (types + tags >= least)
    scores.set('javascript', (scores.get('javascript') ?? 0) + types + tags);
  return [...scores]
    .filter(([, points]) => points >= least)
    .sort(([, a], [, b]) => b - a)
    .map(([language]) => (language === 'javascript' ? dialect(types, tags) : language));
}

/** Whether a text is commands to type, and what they print is no part of it. */
export function isShell(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => /^\s*[^\s#]/u.test(line));
  const commands = lines.filter(
    (line, index) => command.test(line) || /\\$/u.test(lines[index - 1] ?? ''),
  );
  return lines.length > 0 && commands.length * 5 >= lines.length * 3;
}

function dialect(types: number, tags: number): string {
  return `${types >= least ? 'typescript' : 'javascript'}${tags >= least ? 'react' : ''}`;
}

function score(lines: readonly string[], all: Signs): number {
  let points = 0;
  for (const line of lines.filter(({ length }) => length <= 300)) {
    for (const [weight, sign] of all) if (sign.test(line)) points += weight;
  }
  return points;
}

function isJson(text: string): boolean {
  const plain = text.trim();
  if (!/^[[{]/u.test(plain) || !/[\]}]$/u.test(plain) || plain.length > 200_000) return false;
  try {
    JSON.parse(plain);
    return true;
  } catch {
    return false;
  }
}
