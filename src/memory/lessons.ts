import { isDeepStrictEqual } from 'node:util';
import { subjectOf } from '../style/rule.ts';
import { hasSecret } from './gate.ts';
import type { Learned, ScopeFile, TaughtBy } from './scopeFile.ts';

/** What one edit teaches, as the style rules tell it. */
export interface Taught {
  readonly rule: string;
  readonly language: string;
  readonly from?: string | undefined;
  readonly to: string;
  readonly lines: Readonly<TaughtBy['lines']>;
}

/** Lessons that a file keeps: each has two edits at most. */
export const maxLessons = 50;
/** As many edits as it takes to ask. */
const enough = 2;

/**
 * Writes down what an edit teaches, in place of what it taught when it was saved before. The same
 * thing changed back by another edit is unlearned. The file as it was where that changes nothing.
 */
export function learn(
  file: ScopeFile,
  edit: string,
  taught: readonly Taught[],
  newId: () => string,
): ScopeFile {
  let lessons = withoutEdit(file.lessons ?? [], edit);
  for (const one of taught) {
    if (one.lines.some(({ text }) => hasSecret(text))) continue;
    lessons = withTaught(lessons, edit, one, newId);
  }
  return withLessons(file, bounded(lessons));
}

function withoutEdit(lessons: readonly Learned[], edit: string): readonly Learned[] {
  return lessons.map((lesson) => ({ ...lesson, by: lesson.by.filter((one) => one.edit !== edit) }));
}

function withTaught(
  lessons: readonly Learned[],
  edit: string,
  { rule, language, from, to, lines }: Taught,
  newId: () => string,
): readonly Learned[] {
  const what = { rule, language, to, ...(from === undefined ? {} : { from }) };
  const before = lessons.find((lesson) => isAboutSame(lesson, what));
  if (before?.never) return lessons;
  const by = [{ edit, lines: [...lines] }];
  if (before?.to !== what.to) {
    const others = lessons.filter((lesson) => lesson !== before);
    return [...others, { id: newId(), ...what, by }];
  }
  const after = { ...before, ...what, by: [...before.by, ...by].slice(-enough) };
  return lessons.map((lesson) => (lesson === before ? after : lesson));
}

type About = Pick<Learned, 'rule' | 'language' | 'to'>;

function isAboutSame(one: About, other: About): boolean {
  return (
    one.rule === other.rule &&
    one.language === other.language &&
    subjectOf(one.to) === subjectOf(other.to)
  );
}

/** What is no longer taught goes; of too many, first what one edit alone has taught, the oldest first. */
function bounded(lessons: readonly Learned[]): readonly Learned[] {
  const left = lessons.filter(({ by, never }) => never || by.length > 0);
  const weight = ({ by, never }: Learned) => (never ? enough + 1 : by.length);
  const doomed = left
    .map((lesson, index) => ({ lesson, index }))
    .toSorted((a, b) => weight(a.lesson) - weight(b.lesson) || a.index - b.index)
    .slice(0, Math.max(0, left.length - maxLessons));
  const gone = new Set(doomed.map(({ lesson }) => lesson));
  return left.filter((lesson) => !gone.has(lesson));
}

/** The lessons that enough edits teach: the user can be asked. */
export function proposals(file: ScopeFile): readonly Learned[] {
  return (file.lessons ?? []).filter(({ by, never }) => !never && by.length >= enough);
}

/** Without a lesson; `never` keeps only that it is not to be asked about again. */
export function answered(file: ScopeFile, id: string, never: boolean): ScopeFile {
  const lessons = (file.lessons ?? []).flatMap((lesson) => {
    if (lesson.id !== id) return lesson;
    return never ? { ...lesson, by: [], never } : [];
  });
  return withLessons(file, lessons);
}

/** Without all lessons that are not answered, and without their lines. */
export function unlearned(file: ScopeFile): ScopeFile {
  return withLessons(file, file.lessons?.filter(({ never }) => never) ?? []);
}

/** The file with other lessons: the same object where they are what they were. */
export function withLessons(file: ScopeFile, lessons: readonly Learned[]): ScopeFile {
  const { lessons: before = [], ...rest } = file;
  if (isDeepStrictEqual(before, lessons)) return file;
  return lessons.length === 0 ? rest : { ...rest, lessons: [...lessons] };
}
