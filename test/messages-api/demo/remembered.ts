import { type Fields, fieldsOf } from '../fields.ts';
import { blocksOf } from '../prompt.ts';
import type { RequestBody } from '../script.ts';

/**
 * What the model was told to remember and not told to forget since, oldest first. Told it is by
 * bullets of the system prompt and of `system` messages, and by the lines of a `<remembered>` fence
 * anywhere. A user's own list is not taken for it.
 */
export function toldLines({ system, messages = [] }: RequestBody): readonly string[] {
  const parts = [
    ...blocksOf(system).map((block) => ({ trusted: true, text: textOf(block) })),
    ...messages.map(fieldsOf).flatMap(({ role, content }) =>
      blocksOf(content)
        .filter(() => role !== 'assistant')
        .map((block) => ({ trusted: role === 'system', text: textOf(block) })),
    ),
  ];
  return parts.reduce<readonly string[]>(
    (told, { text, trusted }) => readPart(told, text, trusted),
    [],
  );
}

const forgetHeading = /\b(?:no longer hold|forgot|forgotten|forget)\b.*:$/iu;

/** What the lines under the last heading are for. */
type Mode = 'skip' | 'hold' | 'forget';

function readPart(before: readonly string[], text: string, trusted: boolean): readonly string[] {
  const outside: Mode = trusted ? 'hold' : 'skip';
  let told = before;
  let mode: Mode = outside;
  for (const line of widestFirst(text)
    .split('\n')
    .map((each) => each.trim())) {
    const [, bullet] = /^[-*] (.+)$/u.exec(line) ?? [];
    if (line === '<remembered>') mode = 'hold';
    else if (line === '</remembered>') mode = outside;
    else if (forgetHeading.test(line)) mode = 'forget';
    else if (bullet !== undefined) told = apply(told, bullet, mode);
    else if (mode === 'forget') mode = outside;
  }
  return told;
}

/** A briefing names the narrowest section first; what is read later wins here. */
function widestFirst(text: string): string {
  return text.replace(/(?<=<remembered>\n)[\s\S]*?(?=\n<\/remembered>)/gu, (sections) =>
    sections
      .split(/\n(?=[^-\n].*:$)/mu)
      .reverse()
      .join('\n'),
  );
}

function apply(told: readonly string[], line: string, mode: Mode): readonly string[] {
  if (mode === 'skip') return told;
  const others = told.filter((known) => known !== line);
  return mode === 'forget' ? others : [...others, line];
}

function textOf({ text }: Fields): string {
  return typeof text === 'string' ? text : '';
}
