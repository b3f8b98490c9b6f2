import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { walkFiles } from '../../../src/store/sourceFiles.ts';
import { isHandwritten } from '../../../src/style/survey/ownSource.ts';

const sources = /(?<!\.min)\.(?:[cm]?js|jsx|tsx?|py|go|java|rs|cs)$/u;
const declarations = /\.d\.[cm]?ts$/u;
const mostFiles = 60_000;
const filesOfFolder = 200;

/** Copies sources that people wrote into a new folder until they have so many lines, as if it were a project. */
export async function copySources(from: string, to: string, lines: number): Promise<void> {
  const paths = await walkFiles(from, mostFiles, new AbortController().signal);
  let copied = 0;
  let files = 0;
  for (const path of paths.filter((one) => sources.test(one) && !declarations.test(one))) {
    if (copied >= lines) return;
    const text = await readFile(join(from, path), 'utf8');
    if (!isHandwritten(text)) continue;
    const folder = join(to, `src${Math.floor(files / filesOfFolder)}`);
    await mkdir(folder, { recursive: true });
    await copyFile(join(from, path), join(folder, `${files}${/\.\w+$/u.exec(path)?.[0]}`));
    copied += text.split('\n').length;
    files += 1;
  }
}
