/** Runs inside the extension host, in place of a test suite: times what it is told to, once. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';
import { type ProbeTask, taskVariable } from './probeTask.ts';

const load = createRequire(__filename);

export async function run(): Promise<void> {
  const { activate, require, output } = JSON.parse(process.env[taskVariable] ?? '') as ProbeTask;
  await whenQuiet();
  const figures: number[] = [];
  for (const id of activate) {
    const extension = vscode.extensions.getExtension(id);
    if (!extension || extension.isActive) throw new Error(`${id} is not there, or active already`);
    figures.push(await timed(() => extension.activate()));
  }
  for (const file of require) figures.push(await timed(async () => load(file)));
  writeFileSync(output, JSON.stringify(figures));
}

/** Answers within this many milliseconds, so many in a row, say that nothing else is going on. */
const quick = 15;
const answersInARow = 5;
const mostAnswers = 200;

/** A window that has just opened is busy with itself, and both it and this host would be timed with it. */
async function whenQuiet(): Promise<void> {
  let inARow = 0;
  for (let answer = 0; inARow < answersInARow && answer < mostAnswers; answer++) {
    await delay(50);
    inARow = (await timed(() => vscode.commands.getCommands())) < quick ? inARow + 1 : 0;
  }
}

async function timed(step: () => PromiseLike<unknown>): Promise<number> {
  const started = performance.now();
  await step();
  return performance.now() - started;
}
