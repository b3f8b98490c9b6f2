import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorFolder } from '../../editor/editorFolder.ts';
import { installExtension } from '../../editor/editorServer.ts';
import type { Pairs } from '../measure.ts';
import { pairedRow, type Row } from '../row.ts';
import { emptyCode, emptyExtension } from './emptyExtension.ts';
import { ExtensionHosts } from './extensionHost.ts';

const ourId = 'claude-memory.claude-memory';

/** Installs the .vsix and two that do nothing as a user would; returns our unpacked folder. */
export async function installAll(vsix: string, version: string, folder: string): Promise<string> {
  const editor = editorFolder(folder);
  await installExtension(vsix, editor);
  for (const name of ['first', 'empty']) {
    await installExtension(await emptyExtension(folder, name), editor);
  }
  return join(editor.extensions, `${ourId}-${version}`);
}

/** Times of loading and activating, each in fresh hosts of a real VS Code. */
export async function activation(
  folder: string,
  unpacked: string,
  times: number,
): Promise<readonly Row[]> {
  const hosts = new ExtensionHosts(folder);
  await hosts.prepare();
  const emptyMain = join(folder, 'empty.cjs');
  await writeFile(emptyMain, emptyCode);
  const ourMain = join(unpacked, 'dist', 'extension.cjs');
  const activated = await inTurns(times, (ids) => hosts.time(ids), activating);
  const required = await inTurns(
    times,
    (files) => hosts.time(files),
    requiring(ourMain, emptyMain),
  );
  return [
    pairedRow('load and activate, in VS Code', 'an empty extension', activated),
    pairedRow('require() of the host bundle, in VS Code', 'an empty module', required),
  ];
}

interface Steps {
  readonly activate: readonly string[];
  readonly require: readonly string[];
}

/** What the first activation in a host pays for all falls on an extension that nobody measures. */
function activating(oursFirst: boolean): Steps {
  const both = [ourId, 'bench.empty'];
  return { activate: ['bench.first', ...(oursFirst ? both : both.toReversed())], require: [] };
}

function requiring(ours: string, other: string): (oursFirst: boolean) => Steps {
  return (oursFirst) => ({
    activate: ['bench.first'],
    require: oursFirst ? [ours, other] : [other, ours],
  });
}

/** One fresh host a pair; in every other one the empty one comes first. */
async function inTurns(
  times: number,
  time: (steps: Steps) => Promise<readonly number[]>,
  steps: (oursFirst: boolean) => Steps,
): Promise<Pairs> {
  const pairs = { ours: [] as number[], other: [] as number[] };
  for (let turn = 0; turn < times; turn++) {
    const oursFirst = turn % 2 === 0;
    const [, one = Number.NaN, two = Number.NaN] = await time(steps(oursFirst));
    pairs.ours.push(oursFirst ? one : two);
    pairs.other.push(oursFirst ? two : one);
  }
  return pairs;
}
