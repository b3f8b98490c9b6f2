import { parseArgs } from 'node:util';
import { type Counts, lastLine, nothing, oneFailed, plus } from './report/counts.ts';
import { type Part, partNames, parts } from './report/parts.ts';

interface Arguments {
  readonly chosen: readonly string[];
  readonly grep: string | undefined;
}

function readArguments(): Arguments {
  const { values, positionals } = parseArgs({
    options: { grep: { type: 'string', short: 'g' } },
    allowPositionals: true,
  });
  const unknown = positionals.filter((name) => !partNames.some((part) => part === name));
  if (unknown.length > 0) {
    throw new Error(`There is no part ${unknown.join(', ')}. There are: ${partNames.join(', ')}.`);
  }
  return { chosen: positionals.length > 0 ? positionals : partNames, grep: values.grep };
}

async function runPart(part: Part, grep: string | undefined): Promise<Counts> {
  const started = performance.now();
  console.log(`\n── ${part.name}`);
  try {
    return await part.run(grep);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return oneFailed;
  } finally {
    console.log(`   ${part.name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}

async function main(): Promise<void> {
  const { chosen, grep } = readArguments();
  let total = nothing;
  for (const part of parts.filter(({ name }) => chosen.includes(name))) {
    total = plus(total, await runPart(part, grep));
  }
  console.log('');
  for (const test of total.skipped) console.log(`skipped: ${test}`);
  console.log(lastLine(total));
  process.exit(total.failed > 0 ? 1 : 0);
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
