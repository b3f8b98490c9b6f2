import { strict as assert } from 'node:assert';
import { languagesNamed, partsByLanguage } from '../../../src/style/hear/languagesNamed.ts';
import { styleWishes } from '../../../src/style/heard.ts';

describe('the languages that a wish names', () => {
  const named: Readonly<Record<string, readonly string[]>> = {
    'Indent Python with four spaces': ['python'],
    'Python is indented by 4 spaces': ['python'],
    'JavaScript gets no semicolons': ['javascript'],
    'indent Go with tabs': ['go'],
    'C# without var': ['csharp'],
    'Kotlin uses two spaces': ['kotlin'],
    'semicolons in JS and TS': ['javascript', 'typescript'],
    'use single quotes': [],
    'Go with single quotes': [],
    'Prefer TypeScript over JavaScript': ['typescript'],
    'name it as in Java': [],
    'Java-style names': [],
    'keep utils.js small': [],
    'Node.js 20': [],
  };
  for (const [text, languages] of Object.entries(named)) {
    it(`finds ${languages.join(', ') || 'none'} in “${text}”`, () => {
      assert.deepEqual(languagesNamed(text), languages);
    });
  }

  it('hears each part of a wish for its own language', () => {
    const heard = styleWishes('Use f-strings in Python and template literals in TypeScript');
    assert.deepEqual(
      heard.map(({ value, languages }) => [value, languages?.[0]]),
      [
        ['f-strings', 'python'],
        ['template', 'typescript'],
      ],
    );
  });

  it('takes several languages of one wish for no parts', () => {
    assert.deepEqual(partsByLanguage('no var in Java, JavaScript or TypeScript'), []);
    assert.deepEqual(partsByLanguage('Use tabs in Go'), []);
  });

  it('leaves what a rule means by itself where the words name another language', () => {
    const [wish] = styleWishes('no unwrap() in Rust');
    assert.deepEqual(wish?.languages, ['rust']);
  });

  it('hears wishes about tests as such', () => {
    const [wish] = styleWishes('test functions in snake_case');
    assert.equal(wish?.part, 'tests');
    const [other] = styleWishes('camelCase for functions and test methods');
    assert.equal(other?.part, undefined);
  });

  it('hears nothing in code, tables and headings', () => {
    for (const text of [
      'const response = await fetch(url);',
      '/// <summary>',
      '| Async | use async/await |',
      '=== GOAL ===',
    ]) {
      assert.deepEqual(styleWishes(text), []);
    }
    assert.equal(styleWishes('=== and !== only').length, 1);
  });
});
