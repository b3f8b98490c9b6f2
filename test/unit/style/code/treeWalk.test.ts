import { strict as assert } from 'node:assert';
import type { ParsedLanguage } from '../../../../src/style/code/language.ts';
import { publicWalk, type TreeWalk, walk } from '../../../../src/style/code/treeWalk.ts';
import { grammars } from '../grammars.ts';

const samples: Readonly<Partial<Record<ParsedLanguage, string>>> = {
  python: 'def f(a, *, b=1):\n    """ü"""\n    return [x for x in a if x]\n',
  typescriptreact: 'export const A = ({ a }: P) => <p className="x">{a?.b}</p>;\n',
  java: 'class A { int f( { return 1 }\n',
  rust: '/// Doc.\nimpl A { fn f(&self) -> Option<u8> { None } }\n',
};

describe('a walk through a tree', () => {
  for (const [language, text] of Object.entries(samples)) {
    it(`goes the way of the parser's public cursor in ${language}`, async () => {
      const parser = await grammars.parser(language as ParsedLanguage);
      const tree = parser.parse(text);
      assert.ok(tree);
      const quick = steps(walk(tree));
      assert.deepEqual(quick, steps(publicWalk(tree)));
      assert.ok(quick.length > 20);
      assert.deepEqual(steps(walk(tree)), quick, 'a second walk is the same');
      tree.delete();
    });
  }
});

/** What a walk sees at each of its places, in order. */
function steps(at: TreeWalk): readonly string[] {
  const seen: string[] = [];
  for (let depth = 0; ; ) {
    const place = [depth, at.typeId(), at.fieldId(), at.start(), at.end(), at.isMissing()];
    seen.push(place.join(' '));
    if (at.toFirstChild()) {
      depth += 1;
      continue;
    }
    while (!at.toNextSibling()) {
      if (!at.toParent()) {
        at.finish();
        return seen;
      }
      depth -= 1;
    }
  }
}
