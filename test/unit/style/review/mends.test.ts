import { strict as assert } from 'node:assert';
import { review } from '../../../../src/style/review.ts';
import { grammars } from '../grammars.ts';
import { fence, preference } from './reviewCases.ts';

/** The reply with every place of a wish mended that can be. */
async function mended(reply: string, wish: string): Promise<string> {
  const [verdict] = await review(grammars, reply, [preference(wish)]);
  const edits = verdict?.places.flatMap(({ mend = [] }) => mend) ?? [];
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), reply);
}

describe('mending a reply in place', () => {
  const cases: readonly (readonly [name: string, reply: string, wish: string, after: string])[] = [
    [
      'a fence',
      `So:\n\n${fence('ts', 'const a = "x";', 'const b = "y";')}\n\nDone.`,
      'single quotes',
      `So:\n\n${fence('ts', "const a = 'x';", "const b = 'y';")}\n\nDone.`,
    ],
    [
      'a fence in a list',
      '1. So:\n   ```ts\n   const a = "x";\n   ```\n',
      'single quotes',
      "1. So:\n   ```ts\n   const a = 'x';\n   ```\n",
    ],
    [
      'a comment alone on its line, in a quotation',
      '> ```py\n> a = 1\n> # why\n> b = 2\n> ```',
      'no comments',
      '> ```py\n> a = 1\n> b = 2\n> ```',
    ],
    [
      'Windows line ends',
      '```ts\r\nconst a = "x";\r\nconst b = "y";\r\n```',
      'single quotes',
      "```ts\r\nconst a = 'x';\r\nconst b = 'y';\r\n```",
    ],
    [
      'a diff, which is left as it is',
      fence('diff', '-const a = 1;', '+const a = "x";'),
      'single quotes',
      fence('diff', '-const a = 1;', '+const a = "x";'),
    ],
    [
      'the second of two files',
      fence('ts', '// a.ts', "const a = 'x';", '// b.ts', 'const b = "y";'),
      'single quotes',
      fence('ts', '// a.ts', "const a = 'x';", '// b.ts', "const b = 'y';"),
    ],
    [
      'a class of Java alone, as it was read in a frame',
      fence('java', 'public int f() {', '    // why', '    return 1;', '}'),
      'no comments',
      fence('java', 'public int f() {', '    return 1;', '}'),
    ],
  ];
  for (const [name, reply, wish, after] of cases) {
    it(`mends ${name}`, async () => assert.equal(await mended(reply, wish), after));
  }
});
