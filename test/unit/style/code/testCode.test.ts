import { strict as assert } from 'node:assert';
import { parseCode } from '../../../../src/style/code/parseCode.ts';
import { isTest, isTestPath } from '../../../../src/style/code/testCode.ts';
import { grammars } from '../grammars.ts';

const testPaths =
  'src/test/java/A.java tests/x.py test_x.py a/x_test.py conftest.py UserTests.cs Foo.Tests/A.cs AppTest.java UserIT.java a_test.go foo.spec.ts src/a.test.tsx __tests__/a.js e2e/a.ts my-tests/a.js src/test.rs';
const otherPaths =
  'src/latest.py src/Contest.cs src/testing.ts src/testUtils.ts contest/a.py attest/x.ts src/Testimonial.java latest/a.ts src/spec-helper.ts greatest.go manifest.rs';

const codes: readonly [language: string, code: string, isTest: boolean][] = [
  ['python', 'import pytest\n', true],
  ['python', 'def test_add():\n    assert add(1, 1) == 2\n', true],
  ['python', 'class TestAdd(unittest.TestCase):\n    def test_add(self): ...\n', true],
  ['python', 'def test_connection(host):\n    return ping(host)\n', false],
  ['python', 'if __name__ == "__main__":\n    import doctest\n    doctest.testmod()\n', false],
  ['python', 'class TestClient(Client):\n    pass\n', false],
  ['python', 'def testable(x):\n    return x.Test\n', false],
  ['typescript', "import { expect } from 'vitest';\n", true],
  ['javascript', "describe('a', () => {\n  it('b', () => {});\n});\n", true],
  ['javascript', 'test(x);\nconst it = describe(y);\n/a/.test("b");\n', false],
  ['go', 'func TestAdd(t *testing.T) {\n\tt.Fatal("x")\n}\n', true],
  ['go', 'func Testify(s string) {}\n', false],
  ['java', '@Test\nvoid adds() {\n    assertEquals(2, add(1, 1));\n}\n', true],
  ['java', 'import org.mockito.Mockito;\n\nclass A {}\n', true],
  ['java', '@Testable\nclass A {}\n', false],
  ['rust', '#[test]\nfn adds() {\n    assert_eq!(add(1, 1), 2);\n}\n', true],
  ['rust', '#[cfg(test)]\nmod tests {\n    #[test]\n    fn adds() {}\n}\n', true],
  [
    'rust',
    'pub fn add() {}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn adds() {}\n}\n',
    false,
  ],
  ['csharp', '[Fact]\npublic void Adds() { }\n', true],
  ['csharp', 'using Xunit;\n', true],
  ['csharp', '[Facts]\npublic class Test { }\n', false],
];

describe('telling tests from other code', () => {
  for (const path of testPaths.split(' ')) it(`${path} is one`, () => assert.ok(isTestPath(path)));
  for (const path of otherPaths.split(' '))
    it(`${path} is none`, () => assert.ok(!isTestPath(path)));
  for (const [language, text, expected] of codes) {
    it(`${language}: ${text.replace(/\s+/gu, ' ').slice(0, 60)}`, async () =>
      assert.equal(isTest(await parseCode(grammars, language, text)), expected));
  }
});
