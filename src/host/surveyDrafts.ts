import type { Draft } from '../memory/changes.ts';
import { topic } from '../memory/hearing/topic.ts';
import type { Memory } from '../memory/memory.ts';
import { speaksOf } from '../style/code/language.ts';
import { subjectOf } from '../style/rule.ts';
import type { Found } from './surveyView.ts';

/** A finding as a memory of its language. */
export function draftOf({ rule, language, value }: Found): Draft {
  const text = rule.tell(value);
  const slot = topic(text);
  return {
    text,
    kind: 'preference',
    ...(slot ? { slot } : {}),
    appliesTo: { languages: [language], globs: [] },
    confidence: 'high',
    origin: { how: 'written' },
  };
}

/**
 * A finding as a memory that wins over another one which contradicts it: about the same, for the same
 * files. Where the project does otherwise in another language of the two, it is for its own alone.
 */
export function draftAgainst(found: Found, all: readonly Found[], rival: Memory): Draft {
  const draft = draftOf(found);
  const { languages, globs } = rival.appliesTo;
  const isSame = all
    .filter(({ rule, language }) => rule === found.rule && speaksOf(languages, language))
    .filter(({ value }) => subjectOf(value) === subjectOf(found.value))
    .every(({ value }) => value === found.value);
  return {
    ...draft,
    ...(rival.slot ? { slot: rival.slot } : {}),
    appliesTo: { globs, languages: isSame ? languages : draft.appliesTo.languages },
  };
}
