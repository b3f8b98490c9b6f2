import { isParsed } from '../../../src/style/code/language.ts';
import { readReply } from '../../../src/style/reply/readReply.ts';
import { review } from '../../../src/style/review.ts';
import { shownCode } from '../../../src/style/reviewing/shownCode.ts';
import { grammars } from '../../unit/style/grammars.ts';
import { inPairs, timed } from '../measure.ts';
import { pairedRow, type Row } from '../row.ts';
import { sampleReply } from './sampleReply.ts';
import { wishes } from './wishes.ts';

const lines = 1_000;

/** A reply of many lines in eight languages, judged on many preferences, once warm. */
export async function reviewing(): Promise<readonly Row[]> {
  const reply = sampleReply(lines);
  const parse = await parserAlone(reply);
  const figures = await inPairs(
    () => timed(() => review(grammars, reply, wishes)),
    () => timed(parse),
    { pairs: 60, warmUps: 20 },
  );
  const name = `review of ${lines.toLocaleString('en')} lines on ${wishes.length} preferences, warm`;
  return [pairedRow(name, 'the parser alone', figures)];
}

/** Parses the same code once, and does nothing with the trees. */
async function parserAlone(reply: string): Promise<() => void> {
  const { codes } = await shownCode(grammars, readReply(reply, []).blocks);
  const parts = await Promise.all(
    codes.flatMap(({ code: { language, text } }) =>
      isParsed(language) ? [grammars.parser(language).then((parser) => ({ parser, text }))] : [],
    ),
  );
  return () => {
    for (const { parser, text } of parts) parser.parse(text)?.delete();
  };
}
