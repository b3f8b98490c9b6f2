import { Words } from '../../../src/style/hear/words.ts';
import { rules } from '../../../src/style/rules.ts';
import { inPairs, percentile, timed } from '../measure.ts';
import { pairedRow, type Row } from '../row.ts';
import { wishes } from './wishes.ts';

/** The least that could tell a wish about style from talk. */
const cue = /\b(?:quotes|docstrings?|type hints?|semicolons?|functions?|names?)\b/iu;

/** One wish, heard by every rule. A text that was heard before is remembered, which is not measured. */
export async function hearingByRules(): Promise<readonly Row[]> {
  let number = 0;
  const next = () => wishes[number++ % wishes.length]?.text ?? '';
  const figures = await inPairs(
    () => {
      const words = new Words(next());
      return timed(() => rules.map((rule) => rule.hear(words)));
    },
    () => timed(() => cue.test(next())),
    { pairs: 1_000, warmUps: 500 },
  );
  const against = 'one regular expression';
  return [
    pairedRow(`a wish heard by ${rules.length} rules`, against, figures),
    pairedRow('the same, p95', against, figures, (all) => percentile(all, 95)),
  ];
}
