import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { outputMark } from '../report/counts.ts';
import { countTests } from '../report/countTests.ts';

async function makeMocha(): Promise<Mocha> {
  const { default: Mocha } = await import('mocha');
  // Marked, since the editor's own messages come out of the same pipe.
  Mocha.reporters.Base.consoleLog = (...line: readonly unknown[]) =>
    console.log(outputMark + format(...line));
  const grep = process.env.CLAUDE_MEMORY_TEST_GREP;
  return new Mocha({ reporter: 'spec', timeout: 60_000, ...(grep ? { grep } : {}) });
}

/** What VS Code calls: runs every suite beside this file; rejects when a test fails. */
export async function run(): Promise<void> {
  const mocha = await makeMocha();
  const suites = join(__dirname, 'suite');
  const files = readdirSync(suites, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.cjs')).sort()) {
    mocha.addFile(join(suites, file));
  }
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => {
    countTests(mocha.run(resolve));
  });
  if (failures > 0) throw new Error(`${failures} integration tests failed.`);
}
