import type { Learned } from '../memory/scopeFile.ts';
import { languageName } from '../shared/languages.ts';
import type { LessonView } from '../shared/view.ts';
import { ruleNamed } from '../style/heard.ts';
import type { CodeRule } from '../style/rule.ts';

/** A lesson as the panel asks about it; undefined where its rule is of another version. */
export function lessonView(
  learned: Learned,
  workspace: string | undefined,
): LessonView | undefined {
  const rule = ruleNamed(learned.rule);
  if (rule?.of !== 'code') return undefined;
  return {
    id: learned.id,
    rule: rule.name,
    language: languageName(learned.language),
    sentence: lessonSentence(rule, learned),
    text: rule.tell(learned.to),
    ...(workspace === undefined ? {} : { workspace }),
    evidence: learned.by.map(({ lines }) => lines),
  };
}

/** "You changed double quotes to single quotes in two replies." */
export function lessonSentence(rule: CodeRule, { from, to, by }: Learned): string {
  const turns = new Set(by.map(({ edit }) => turnOf(edit)));
  const times = turns.size > 1 ? 'in two replies' : 'twice';
  const [was, is] = [from, to].map((value) =>
    value === undefined ? undefined : thing(rule, value),
  );
  if (was && is) return `You changed ${was} to ${is} ${times}.`;
  const start = times === 'twice' ? 'Twice you changed code' : 'In two replies you changed code';
  return `${start} to be like this: ${rule.tell(to)}.`;
}

/** An edit is named by the turn whose reply was inserted, and by which insertion it was. */
export function editName(turn: string, insertion: string): string {
  return `${turn} ${insertion}`;
}

function turnOf(edit: string): string {
  return edit.split(' ')[0] ?? edit;
}

/** A value as a thing that can be changed into another: "double quotes"; undefined for a whole clause. */
function thing(rule: CodeRule, value: string): string | undefined {
  const [words = ''] = (rule.values[value] ?? '').split(/[;,(]/u);
  const plain = words
    .replace(/ in (?:Python|Rust|Java|Go|C#|JavaScript and TypeScript)$/u, '')
    .trim();
  const isThing = plain !== '' && plain.split(' ').length <= 4 && !clause.test(plain);
  return isThing ? plain.replaceAll('`', '') : undefined;
}

const clause =
  /^(?:an?|the|no|none|n|all|any|every|each|at|that|they|what|few|with|without|something)\b|\b(?:is|are|has|have|stands?|leaves|may|says?)\b|:/iu;
