import { readSource } from '../../store/sourceFiles.ts';
import type { ConfigFile } from '../../style/declared/declaration.ts';
import { type DeclaredStyle, declaredIn, isConfig } from '../../style/declared/declared.ts';
import type { HabitsData } from '../../style/survey/habits.ts';
import { largestSource } from '../../style/survey/ownSource.ts';
import { Survey } from '../../style/survey/survey.ts';
import type { Wish } from '../../style/survey/tally.ts';
import type { Running } from './styleRequests.ts';

/** A workspace folder, and which of its files to read (relative, with `/`). */
export interface SurveyAsk {
  readonly folder: string;
  readonly paths: readonly string[];
  /** What is remembered, to weigh each habit against. */
  readonly wishes: readonly Wish[];
  /** Without it, all of the paths. */
  readonly part?: SurveyPart;
}

/** One of several parts of the same folder. */
export interface SurveyPart {
  readonly index: number;
  readonly of: number;
}

/** Files that were looked at, of all. */
export interface SurveyProgress {
  readonly done: number;
  readonly of: number;
}

export interface SurveyAnswer {
  readonly habits: HabitsData;
  readonly declared: DeclaredStyle;
  /** The files that counted, and their lines. */
  readonly files: number;
  readonly lines: number;
  /** It was cancelled before the last file: nothing of it may be shown as the whole. */
  readonly cancelled: boolean;
}

/** Files read at once while others are parsed. */
const readAhead = 16;

/** Reads a workspace's habits and what it declares, in the style thread. */
export async function surveyFolder(
  { folder, paths: all, wishes, part }: SurveyAsk,
  { grammars, signal, progress }: Running<SurveyProgress>,
): Promise<SurveyAnswer> {
  const paths = part ? pathsOf(all, part) : all;
  const survey = new Survey(grammars, wishes);
  const configs: ConfigFile[] = [];
  for (let at = 0; at < paths.length && !signal.aborted; at += readAhead) {
    progress({ done: at, of: paths.length });
    const texts = await textsOf(folder, paths.slice(at, at + readAhead));
    for (const file of texts) {
      if (isConfig(file.path)) configs.push(file);
      await survey.add(file.path, file.text);
    }
  }
  const { data: habits } = survey.habits;
  return {
    habits,
    files: habits.files,
    lines: habits.lines,
    declared: declaredIn(configs),
    cancelled: signal.aborted,
  };
}

/** All configuration belongs to the first part: what wins over what shows only together. */
function pathsOf(all: readonly string[], { index, of }: SurveyPart): readonly string[] {
  return all.filter((path, at) => (isConfig(path) ? 0 : at % of) === index);
}

async function textsOf(folder: string, paths: readonly string[]): Promise<readonly ConfigFile[]> {
  const wanted = paths.filter((path) => isConfig(path) || Survey.reads(path));
  const files = await Promise.all(
    wanted.map(async (path) => ({ path, text: await readSource(folder, path, largestSource) })),
  );
  return files.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
}
