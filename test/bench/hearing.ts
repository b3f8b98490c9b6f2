import { hear } from '../../src/memory/hearing/hear.ts';
import { inPairs, percentile, timed } from './measure.ts';
import { pairedRow, type Row } from './row.ts';

const message = `Can you write a Python function that reads prices from a CSV file and returns the cheapest?
From now on use type hints, no docstrings. In this project we run the tests with pytest.
It fails with this:
\`\`\`
ValueError: could not convert string to float: 'n/a'
\`\`\``;

/** The least that could tell a wish from talk. */
const cue = /\b(?:remember|from now on|always|never|i prefer|in this project)\b/iu;

/** Hearing what a typical message wants remembered, at its 95th percentile. */
export async function hearing(): Promise<readonly Row[]> {
  const figures = await inPairs(
    () => timed(() => hear(message)),
    () => timed(() => cue.test(message)),
    { pairs: 1_000, warmUps: 100 },
  );
  return [
    pairedRow('hearing a message of 5 lines, p95', 'one regular expression', figures, (all) =>
      percentile(all, 95),
    ),
  ];
}
