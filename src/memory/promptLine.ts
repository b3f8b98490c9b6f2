import { languageName } from '../shared/languages.ts';
import { dangerIn } from './gate.ts';
import { withoutInvisible } from './invisible.ts';
import type { AppliesTo, Memory } from './memory.ts';
import type { ScopeRef } from './scope.ts';
import { toldWords } from './told.ts';

/** The tag around what is remembered. */
export const fence = 'remembered';

/** A folder's or a profile's name is not ours: longer ones are no names but messages. */
const longestName = 60;
const fenceTag = new RegExp(`<(?=\\s*/?\\s*${fence})`, 'giu');

/** Any text as a part of one line of the prompt, which can neither break the line nor close the fence. */
function promptText(text: string): string {
  // Most rules are: it is a tenth of the time for a thousand of them.
  if (/^(?:[!-;=-~]+ )*[!-;=-~]+$/u.test(text)) return text;
  return withoutInvisible(text, ' ').replace(/\s+/gu, ' ').trim().replace(fenceTag, '‹');
}

/** One memory as one line, in the user's words: `Python: Use type hints`. */
export function userLine({ text, appliesTo }: Pick<Memory, 'text' | 'appliesTo'>): string {
  const reach = reachLabel(appliesTo);
  return promptText(reach === '' ? text : `${reach}: ${text}`);
}

/** The same line as Claude is told it: worded by the style rules where they hear all of it. */
export function promptLine(memory: Pick<Memory, 'kind' | 'text' | 'appliesTo'>): string {
  const told = toldWords(memory);
  if (!told) return userLine(memory);
  const { languages, globs } = memory.appliesTo;
  const where = languages.length > 0 ? languages : told.languages;
  return userLine({ text: told.text, appliesTo: { globs, languages: [...where] } });
}

/** `Python, Go in tests/**`; empty where the memory holds everywhere. */
function reachLabel(appliesTo: AppliesTo): string {
  const languages = [...new Set(appliesTo.languages.map(languageName))].toSorted().join(', ');
  const globs = appliesTo.globs.length === 0 ? '' : `in ${appliesTo.globs.toSorted().join(', ')}`;
  return [languages, globs].filter(Boolean).join(' ');
}

/** What stands over the lines of a scope. A name stands in quotes, so that it is read as a name. */
export function promptHeading({ scope }: ScopeRef, name: string | undefined): string {
  if (scope === 'user') return 'Everywhere';
  const safe = promptName(name ?? '');
  if (scope === 'workspace') return safe === '' ? 'In this project' : `In the project “${safe}”`;
  return safe === '' ? 'From a profile' : `From the profile “${safe}”`;
}

/** A folder is called what its maker likes, also what must not get into a prompt: then it is empty. */
function promptName(name: string): string {
  if (dangerIn(name)) return '';
  const letters = [...promptText(name).replace(/["“”«»]/gu, '’')];
  return letters.length <= longestName
    ? letters.join('')
    : `${letters.slice(0, longestName - 1).join('')}…`;
}
