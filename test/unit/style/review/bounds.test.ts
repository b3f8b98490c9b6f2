import { strict as assert } from 'node:assert';
import { review } from '../../../../src/style/review.ts';
import { rules } from '../../../../src/style/rules.ts';
import { grammars } from '../grammars.ts';
import { fence, preference } from './reviewCases.ts';

const wishes = [
  'no comments',
  'type hints on every function',
  'single quotes',
  'no semicolons',
  'lines of at most 100 characters',
  'no var',
  'British spelling',
  'no emojis',
  'answer in English',
  'at most 60 words',
  'no bullet points',
  'code only',
  'no apologies',
  'only show what changed',
].map(preference);

const hostile: Readonly<Record<string, string>> = {
  'a fence of 5 MB that never ends': `\`\`\`py\n${'x = [\n'.repeat(800_000)}`,
  'one line of 5 MB': 'word '.repeat(1_000_000),
  'one line of code of 5 MB': `\`\`\`js\n${'a+'.repeat(2_500_000)}\n\`\`\``,
  '10,000 nested brackets': fence('js', `${'('.repeat(10_000)}1${')'.repeat(10_000)}`),
  '10,000 nested blocks': fence('ts', '{'.repeat(10_000)),
  '10,000 nested calls': fence('python', `x = ${'f('.repeat(10_000)}${')'.repeat(10_000)}`),
  'a fence a line': '```\na\n```\n'.repeat(100_000),
  'marks without end': '`'.repeat(3_000_000),
  'a quotation in a quotation': `${'>'.repeat(1_000_000)} a`,
  'a list of 150,000 items': '- a\n'.repeat(150_000),
  'links without end': '](('.repeat(500_000),
  'indented lines': '    a b\n\n'.repeat(100_000),
};

describe('a review in bounded time', () => {
  for (const [name, reply] of Object.entries(hostile)) {
    it(`ends with ${name}`, async () => {
      const started = performance.now();
      const verdicts = await review(grammars, reply, wishes, { quoted: [reply.slice(0, 100_000)] });
      assert.equal(verdicts.length, wishes.length);
      const took = performance.now() - started;
      assert.ok(took < 15_000, `took ${took.toFixed(0)} ms`);
    }).timeout(30_000);
  }

  it('gives no verdict on more code than it reads', async () => {
    const reply = fence('js', 'a = 1\n'.repeat(300_000));
    const [verdict] = await review(grammars, reply, [preference('no comments')]);
    assert.equal(verdict?.outcome, 'not checkable');
  });

  it('carries no more than 500 places', async () => {
    const reply = fence('js', 'var a = "x";\n'.repeat(2_000));
    const [verdict] = await review(grammars, reply, [preference('single quotes')]);
    assert.equal(verdict?.outcome, 'broken');
    assert.equal(verdict?.places.length, 500);
  });

  it('goes on where a rule fails', async () => {
    const [rule] = rules.filter(({ name }) => name === 'quotes');
    assert.ok(rule);
    const see = rule.see;
    Object.assign(rule, {
      see: () => {
        throw new RangeError('too deep');
      },
    });
    try {
      const asked = [preference('single quotes'), preference('no semicolons')];
      const verdicts = await review(grammars, fence('js', 'const a = "x"'), asked);
      assert.deepEqual(
        verdicts.map(({ outcome }) => outcome),
        ['not checkable', 'kept'],
      );
    } finally {
      Object.assign(rule, { see });
    }
  });
});
