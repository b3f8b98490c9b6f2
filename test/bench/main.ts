/** Prints what the product costs, each figure beside another of the same run. Nothing here fails for being slow. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { whyNoCodeServer } from '../editor/codeServer.ts';
import { packageExtension } from '../editor/packageExtension.ts';
import { root } from '../editor/root.ts';
import { withProgress } from '../editor/withProgress.ts';
import { activation, installAll } from './activation/activation.ts';
import { durableWrite } from './durableWrite/durableWrite.ts';
import { firstToken } from './firstToken/firstToken.ts';
import { hearing } from './hearing.ts';
import { recalling } from './recalling.ts';
import type { Row } from './row.ts';
import { sizes } from './sizes.ts';
import { style } from './style/style.ts';
import { table } from './table.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';

/** Fresh extension hosts for each row of the activation; each takes some 9 s. */
const hosts = 7;

async function inEditor(folder: string): Promise<readonly Row[]> {
  const hindrance = whyNoCodeServer();
  if (hindrance) {
    console.log(`Not measured, since ${hindrance}: sizes and activation.`);
    return [];
  }
  const vsix = await packageExtension();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const unpacked = await installAll(vsix, version, folder);
  const activated = await activation(folder, unpacked, hosts);
  return [...sizes(vsix, unpacked), ...activated];
}

const parts: Readonly<Record<string, (folder: string) => Promise<readonly Row[]>>> = {
  [`sizes, and activation in ${2 * hosts} extension hosts`]: inEditor,
  'first token': firstToken,
  'durable write': durableWrite,
  'recall and briefing': recalling,
  hearing,
  'style rules': style,
};

const { values } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' } },
});
const { only = '' } = values;
const rows: Row[] = [];
for (const [name, part] of Object.entries(parts)) {
  if (!name.includes(only)) continue;
  rows.push(...(await withProgress(`Measuring: ${name}`, () => withTemporaryFolder(part))));
}
console.log(`\n${table(rows)}\n`);
console.log(
  `Load of the machine over the last 1, 5 and 15 minutes: ${loadavg()
    .map((load) => load.toFixed(2))
    .join(', ')}`,
);
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
