import { readFile } from 'node:fs/promises';
import { renderBriefing } from '../../src/memory/briefing.ts';
import { recall } from '../../src/memory/recall.ts';
import { userScope } from '../../src/memory/scope.ts';
import { scopePath, userLayout } from '../../src/store/layout.ts';
import { inPairs, timed } from './measure.ts';
import { pairedRow, type Row } from './row.ts';
import { sampleFile } from './sampleMemories.ts';
import { storeWith, user } from './scopeFiles.ts';

/** What each message pays for memory: 1,000 of them recalled and briefed, against reading the file alone. */
export async function recalling(folder: string): Promise<readonly Row[]> {
  const store = await storeWith(folder, sampleFile(1_000));
  const path = scopePath(userLayout(folder, user), userScope);
  const read = async () => (await store.read(userScope)).memories;
  try {
    const figures = await inPairs(
      () =>
        timed(async () =>
          renderBriefing(recall([{ ref: userScope, where: 'Everywhere', memories: await read() }])),
        ),
      () => timed(async () => JSON.parse(await readFile(path, 'utf8'))),
      { pairs: 200, warmUps: 20 },
    );
    return [pairedRow('recall and briefing at 1,000 memories', 'parsing the file anew', figures)];
  } finally {
    store.dispose();
  }
}
