import type { Recalled } from '../memory/recall.ts';
import { scopeKey } from '../memory/scope.ts';
import { languageName } from '../shared/languages.ts';
import type { FindingView, SurveyView } from '../shared/view.ts';
import type { Declaration } from '../style/declared/declaration.ts';
import type { DeclaredStyle } from '../style/declared/declared.ts';
import { ruleNamed } from '../style/heard.ts';
import { type CodeRule, subjectOf } from '../style/rule.ts';
import type { Finding } from '../style/survey/habits.ts';
import { habitSentence, valueWords } from '../style/survey/wording.ts';
import { inForce, type Remembered, relationTo } from './surveyRemembered.ts';

/** What the code of a folder does, and what its configuration declares. */
export interface SurveyResult {
  readonly findings: readonly Finding[];
  readonly declared: DeclaredStyle;
  readonly files: number;
  readonly lines: number;
}

/** A survey that has ended, of one folder. */
export interface Surveyed {
  /** The workspace's id. */
  readonly id: string;
  /** The folder's name. */
  readonly name: string;
  readonly at: string;
  readonly answer: SurveyResult;
  readonly notes: readonly string[];
}

/** A habit, a declaration, or both about the same. */
export interface Found {
  readonly id: string;
  readonly rule: CodeRule;
  /** A VS Code language id. */
  readonly language: string;
  readonly value: string;
  readonly habit?: Finding;
  readonly declared?: Declaration;
}

/** What a survey found: every habit, and every declaration about which the code shows none. */
export function foundIn({
  findings,
  declared,
}: Pick<SurveyResult, 'findings' | 'declared'>): readonly Found[] {
  const left = new Set(declared.declarations);
  const habits = findings.flatMap((habit) => {
    const declaration = declared.declarations.find((one) => isAboutSame(one, habit));
    if (declaration) left.delete(declaration);
    return found(habit, { habit, ...(declaration ? { declared: declaration } : {}) });
  });
  const languages = new Set(findings.map(({ language }) => language));
  const only = [...left].filter(({ language }) => languages.has(language));
  return [...habits, ...only.flatMap((one) => found(one, { declared: one }))];
}

interface About {
  readonly rule: string;
  readonly language: string;
  readonly value: string;
}

function isAboutSame(one: About, other: About): boolean {
  return (
    one.rule === other.rule &&
    one.language === other.language &&
    subjectOf(one.value) === subjectOf(other.value)
  );
}

function found(
  { rule: name, language, value }: About,
  evidence: Pick<Found, 'habit' | 'declared'>,
): readonly Found[] {
  const rule = ruleNamed(name);
  return rule?.of === 'code'
    ? [{ id: `${language} ${name} ${value}`, rule, language, value, ...evidence }]
    : [];
}

/** What the panel shows of it. */
export function surveyView(
  surveyed: Surveyed,
  recalled: Recalled,
  ignored: ReadonlySet<string>,
  readOnly: string | undefined,
): SurveyView {
  const { name, at, answer, notes } = surveyed;
  const all = foundIn(answer);
  const remembered = inForce(recalled);
  const views = inOrder(
    all.filter(({ id }) => !ignored.has(id)).map((one) => findingView(one, remembered)),
  );
  return {
    workspace: name,
    at,
    files: answer.files,
    lines: answer.lines,
    findings: views,
    ignored: all.length - views.length,
    notes: [...notes, ...answer.declared.unread.map(({ file, why }) => `${file}: ${why}`)],
    ...(readOnly ? { readOnly } : {}),
  };
}

/** The language that most was seen of first. */
function inOrder(views: readonly FindingView[]): readonly FindingView[] {
  const seen = new Map<string, number>();
  for (const { language, for: count, against } of views) {
    seen.set(language, (seen.get(language) ?? 0) + count + against);
  }
  const size = (language: string) => seen.get(language) ?? 0;
  return views.toSorted(
    (a, b) =>
      size(b.language) - size(a.language) ||
      compare(a.language, b.language) ||
      weight(b) - weight(a),
  );
}

/** A contradiction first, then what was seen most often. */
function weight({ remembered, declared, for: count }: FindingView): number {
  if (remembered?.relation === 'contradicts') return 2e9 + count;
  return declared?.agrees === false ? 1e9 + count : count;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const noExamples = { for: [], against: [] };

function findingView(found: Found, remembered: readonly Remembered[]): FindingView {
  const { id, rule, language, value, habit, declared } = found;
  const relation = relationTo(found, remembered);
  return {
    id,
    rule: rule.name,
    value,
    language: languageName(language),
    sentence: habit
      ? habitSentence(rule, habit)
      : `Declared, but too little code shows it: ${valueWords(rule, value)}`,
    wording: rule.tell(value),
    for: habit?.for ?? 0,
    against: habit?.against ?? 0,
    examples: habit?.examples ?? noExamples,
    ...(habit?.inTests ? { inTests: `In tests: ${habitSentence(rule, habit.inTests)}` } : {}),
    ...(declared ? { declared: declaredView(rule, value, declared) } : {}),
    ...(relation ? { remembered: rememberedView(relation) } : {}),
  };
}

function declaredView(
  rule: CodeRule,
  seen: string,
  { file, tool, value }: Declaration,
): FindingView['declared'] {
  return { file, tool, value, wording: rule.tell(value), agrees: value === seen };
}

function rememberedView({
  memory: { placed },
  relation,
}: NonNullable<ReturnType<typeof relationTo>>): FindingView['remembered'] {
  const where = { workspace: 'This workspace', profile: 'Profile', user: 'Everywhere' };
  return {
    scope: scopeKey(placed.ref),
    memory: placed.memory.id,
    text: placed.memory.text,
    where: where[placed.ref.scope],
    relation,
  };
}
