import { strict as assert } from 'node:assert';
import { review } from '../../../../src/style/review.ts';
import { grammars } from '../grammars.ts';

/** Ordinary code that does not break a preference, although it looks a little as if it did. */
const cases: readonly (readonly [wish: string, language: string, code: string])[] = [
  ['no decorators', 'rust', '#[derive(Debug)]\nstruct A;\n'],
  [
    'no decorators',
    'java',
    'class A {\n  @Override\n  public String toString() { return ""; }\n}\n',
  ],
  [
    "raise exceptions, don't return None",
    'rust',
    'fn f() -> Result<(), E> {\n    g()?;\n    Ok(())\n}\n',
  ],
  [
    'records instead of classes',
    'python',
    'class Repo:\n    def find(self, key):\n        return self.rows[key]\n',
  ],
  ['constants in UPPER_SNAKE_CASE', 'ts', "export const dynamic = 'force-dynamic';\n"],
  ['prefer default exports', 'ts', 'declare global {}\n\nexport {};\n'],
  ['prefer for-each loops over index loops', 'ts', 'for (const a of b) {\n  c(a);\n}\n'],
  ['every test is marked with @pytest.mark.unit', 'rust', '#[test]\nfn adds() {\n    f();\n}\n'],
  ['decorate every function with @log', 'java', 'class A {\n  void f() {}\n}\n'],
  ['sealed classes', 'java', 'public class A {\n}\n'],
  ['no exceptions, return Result', 'python', 'def f():\n    raise NotImplementedError\n'],
  ['no unknown casts', 'ts', 'const a = b as Config;\n'],
];

describe('ordinary code is no breach', () => {
  for (const [wish, language, code] of cases) {
    it(`“${wish}” in ${language}`, async () => {
      const reply = `\`\`\`${language}\n${code}\`\`\`\n`;
      const [verdict] = await review(grammars, reply, [{ id: 'a', text: wish, languages: [] }]);
      assert.notEqual(verdict?.outcome, 'broken');
    });
  }
});
