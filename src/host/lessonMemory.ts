import type { Draft } from '../memory/changes.ts';
import { topic } from '../memory/hearing/topic.ts';
import type { Recalled } from '../memory/recall.ts';
import type { Learned } from '../memory/scopeFile.ts';
import { writtenDraft } from '../memory/writtenDraft.ts';
import { SentenceError } from '../shared/sentenceError.ts';
import { speaksOf } from '../style/code/language.ts';
import { ruleNamed } from '../style/heard.ts';
import { inForce, type Remembered } from './surveyRemembered.ts';

export type About = Pick<Learned, 'rule' | 'language' | 'to'>;

/** The lessons that no preference that holds here says already. */
export function unsaid<T extends About>(lessons: readonly T[], recalled: Recalled): readonly T[] {
  const remembered = inForce(recalled);
  return lessons.filter((lesson) => !remembered.some((one) => says(one, lesson)));
}

function says({ placed, wishes }: Remembered, { rule, language, to }: About): boolean {
  return (
    speaksOf(placed.memory.appliesTo.languages, language) &&
    wishes.some(
      (wish) =>
        wish.rule.name === rule && wish.value === to && speaksOf(wish.languages ?? [], language),
    )
  );
}

/**
 * A lesson as it is remembered, for its language: in the rule's words or the user's.
 * @throws SentenceError where the words may not be a memory
 */
export function draftOf({ rule: name, language, to }: About, words: string | undefined): Draft {
  const reach = { languages: [language], globs: [] };
  if (words !== undefined) {
    const written = writtenDraft(words);
    if (!written.ok) throw new SentenceError(written.sentence);
    const { draft } = written;
    return draft.appliesTo.languages.length > 0 ? draft : { ...draft, appliesTo: reach };
  }
  const text = ruleNamed(name)?.tell(to) ?? '';
  const slot = topic(text);
  return {
    text,
    kind: 'preference',
    ...(slot ? { slot } : {}),
    appliesTo: reach,
    confidence: 'high',
    origin: { how: 'written' },
  };
}
