import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { StyleThread, type StyleThreadOptions } from '../../../src/host/style/styleThread.ts';
import { surveyInThreads } from '../../../src/host/style/surveyInThreads.ts';
import { listWorkspaceFiles } from '../../../src/host/style/workspaceFiles.ts';
import { isParsed } from '../../../src/style/code/language.ts';
import { languageOfPath } from '../../../src/style/code/languageOfPath.ts';
import { Survey } from '../../../src/style/survey/survey.ts';
import { root } from '../../editor/root.ts';
import { builtWorker } from '../../unit/host/style/builtWorker.ts';
import { grammars } from '../../unit/style/grammars.ts';
import { median, timed } from '../measure.ts';
import { type Row, row } from '../row.ts';
import { copySources } from './copySources.ts';

const runs = 3;
/** As many as a survey takes. */
const mostThreads = 2;
const linesOfLargeTree = 200_000;

/** A survey as the extension host starts it: how fast it is, and how long it blocks the host's event loop. */
export async function surveying(folder: string): Promise<readonly Row[]> {
  const options = await builtWorker(join(folder, 'worker'));
  const large = join(folder, 'large');
  await copySources(join(root, 'node_modules'), large, linesOfLargeTree);
  return [
    ...(await surveyed('this repository', root, options)),
    ...(await surveyed('a large tree', large, options)),
  ];
}

interface Surveyed {
  readonly lines: number;
  /** Lines a second. */
  readonly speed: number;
  readonly block: number;
  /** In ms. */
  readonly taken: number;
}

async function surveyed(
  name: string,
  folder: string,
  options: StyleThreadOptions,
): Promise<readonly Row[]> {
  const figures: Surveyed[] = [];
  for (let number = 0; number < runs; number++) figures.push(await survey(folder, options));
  const middle = (pick: (one: Surveyed) => number) => median(figures.map(pick));
  const lines = middle((one) => one.lines);
  const title = `survey of ${name} (${lines.toLocaleString('en')} lines)`;
  return [
    row(
      title,
      'lines/s',
      middle((one) => one.speed),
      ['reading and parsing alone', await parserSpeed(folder)],
    ),
    row(
      'longest block of the host in it',
      'ms',
      middle((one) => one.block),
      [
        'threads that only count, as long',
        await longestBlock(() => counting(middle((one) => one.taken))),
      ],
    ),
  ];
}

async function survey(folder: string, options: StyleThreadOptions): Promise<Surveyed> {
  let lines = 0;
  let taken = 0;
  const block = await longestBlock(async () => {
    taken = await timed(async () => {
      const { signal } = new AbortController();
      const { paths } = await listWorkspaceFiles(folder, signal);
      ({ lines } = await surveyInThreads(
        () => new StyleThread(options),
        { folder, paths, wishes: [] },
        { signal, progress: () => undefined },
      ));
    });
  });
  return { block, lines, speed: lines / (taken / 1_000), taken };
}

/** In ms; the timer that looks for it is late by up to one of them itself. */
async function longestBlock(step: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await step();
  delay.disable();
  return delay.max / 1e6;
}

/** Keeps as many threads busy as a survey does, with nothing that concerns this one. */
async function counting(milliseconds: number): Promise<void> {
  const script = `const end = Date.now() + ${milliseconds}; while (Date.now() < end);`;
  const count = Math.min(availableParallelism(), mostThreads);
  const workers = Array.from({ length: count }, () => new Worker(script, { eval: true }));
  await Promise.all(workers.map((worker) => once(worker, 'exit')));
}

/** Lines a second that are read and parsed, with nothing done about the trees. */
async function parserSpeed(folder: string): Promise<number> {
  const { paths } = await listWorkspaceFiles(folder, new AbortController().signal);
  let lines = 0;
  const taken = await timed(async () => {
    for (const path of paths.filter((one) => Survey.reads(one))) {
      const language = languageOfPath(path);
      if (language === undefined || !isParsed(language)) continue;
      const parser = await grammars.parser(language);
      const text = await readFile(join(folder, path), 'utf8');
      parser.parse(text)?.delete();
      lines += text.split('\n').length;
    }
  });
  return lines / (taken / 1_000);
}
