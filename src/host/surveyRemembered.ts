import type { Placed, Recalled } from '../memory/recall.ts';
import { speaksOf } from '../style/code/language.ts';
import { type StyleWish, styleWishes } from '../style/heard.ts';
import { subjectOf } from '../style/rule.ts';
import type { Wish } from '../style/survey/tally.ts';
import type { Found } from './surveyView.ts';

/** A memory that is told here, as the rules understand it. */
export interface Remembered {
  readonly placed: Placed;
  readonly wishes: readonly StyleWish[];
}

export interface Relation {
  readonly memory: Remembered;
  readonly relation: 'agrees' | 'contradicts' | 'repeats';
}

/** The preferences that hold here and that the rules hear, in the order of precedence. */
export function inForce({ told, leftOut }: Pick<Recalled, 'told' | 'leftOut'>): Remembered[] {
  return [...told, ...leftOut]
    .filter(({ memory }) => memory.kind === 'preference')
    .map((placed) => ({ placed, wishes: styleWishes(placed.memory.text) }))
    .filter(({ wishes }) => wishes.length > 0);
}

/** What a survey weighs its habits against. */
export function wishesOf(remembered: readonly Remembered[]): readonly Wish[] {
  const all = remembered.flatMap(({ wishes }) =>
    wishes
      .filter(({ part }) => part !== 'tests')
      .map(({ rule, value }) => ({ rule: rule.name, value })),
  );
  return [...new Map(all.map((wish) => [`${wish.rule} ${wish.value}`, wish])).values()];
}

/** The first memory that says something about the same, a contradiction before all others. */
export function relationTo(found: Found, remembered: readonly Remembered[]): Relation | undefined {
  const relations = remembered.flatMap((memory): Relation[] => {
    const relation = memory.wishes
      .filter((wish) => isAbout(wish, memory, found))
      .map((wish) => relationOf(wish, found))
      .find((one) => one !== undefined);
    return relation ? [{ memory, relation }] : [];
  });
  return relations.find(({ relation }) => relation === 'contradicts') ?? relations[0];
}

function isAbout(wish: StyleWish, { placed }: Remembered, { rule, language, value }: Found) {
  return (
    wish.rule.name === rule.name &&
    wish.part !== 'tests' &&
    subjectOf(wish.value) === subjectOf(value) &&
    speaksOf(placed.memory.appliesTo.languages, language) &&
    speaksOf(wish.languages ?? [], language)
  );
}

/** This share of a habit's occasions has to break a wish before the two contradict each other. */
const mostly = 0.7;

function relationOf(wish: StyleWish, found: Found): Relation['relation'] | undefined {
  const { declared, habit } = found;
  const says = (value: string) => value === wish.value;
  if (declared && says(declared.value)) return 'repeats';
  if (says(found.value)) return 'agrees';
  const weighed = habit?.wishes.find(({ rule, value }) => rule === wish.rule.name && says(value));
  if (!weighed) return declared && !wish.forbids ? 'contradicts' : undefined;
  const share = weighed.broken / (weighed.kept + weighed.broken);
  if (share >= mostly) return 'contradicts';
  if (declared && !wish.forbids && share > 0) return 'contradicts';
  return share <= 1 - mostly ? 'agrees' : undefined;
}
