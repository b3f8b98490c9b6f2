import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { languageName } from '../../../src/shared/languages.ts';
import { median } from '../measure.ts';
import { type Row, row } from '../row.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('./firstUse.ts', import.meta.url));

/** One language for each grammar. */
const languages = [
  'go',
  'javascript',
  'java',
  'python',
  'rust',
  'typescript',
  'typescriptreact',
  'csharp',
];
const runs = 5;

/** In ms: the start of the parser, and what came first after it. */
export interface Figures {
  readonly start: number;
  readonly first: number;
}

/** The first code in a language, in processes of their own: V8 keeps what it compiled once. */
export async function firstUses(): Promise<readonly Row[]> {
  const figures = new Map<string | undefined, Figures[]>();
  for (let number = 0; number < runs; number++) {
    for (const language of [undefined, ...languages]) {
      figures.set(language, [...(figures.get(language) ?? []), await measured(language)]);
    }
  }
  const of = (language?: string) => median((figures.get(language) ?? []).map((one) => one.first));
  const against = ['the parser’s load of Go', of()] as const;
  const start = median([...figures.values()].flat().map((one) => one.start));
  return [
    row('start of the parser', 'ms', start, against),
    ...languages.map((language) =>
      row(`first code in ${languageName(language)}`, 'ms', of(language), against),
    ),
  ];
}

async function measured(language: string | undefined): Promise<Figures> {
  const words = ['--import', 'tsx', script, ...(language === undefined ? [] : [language])];
  const { stdout } = await run(process.execPath, words);
  return JSON.parse(stdout) as Figures;
}
