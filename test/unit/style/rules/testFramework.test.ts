import { strict as assert } from 'node:assert';
import { Code } from '../../../../src/style/code/code.ts';
import { testFramework } from '../../../../src/style/rules/testFramework.ts';
import { jestStyle, mochaStyle } from '../../../../src/style/tools/testSights.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  {
    code: "import { it } from 'vitest';\nconst f = jest.fn();\njest.mock('./a');\n",
    wanted: 'vitest',
    broken: [2, 3],
    kept: 1,
  },
  { code: "const { test } = require('node:test');\n", wanted: 'jest', broken: [1] },
  {
    code: "describe('a', () => {\n  it('b', () => {\n    expect(1).toBe(1);\n  });\n});\n",
    wanted: 'jest',
    broken: [],
    kept: 0,
  },
  {
    code: "import '@testing-library/jest-dom';\nimport { expect } from 'chai';\n",
    wanted: 'vitest',
    broken: [],
    kept: 0,
  },
  {
    code: "const assert = require('assert');\ndescribe('a', () => {});\n",
    wanted: 'jest',
    broken: [],
    kept: 0,
  },
  { code: "import test from 'ava';\n", wanted: 'forbidden:ava', broken: [1] },
];

const shell = [
  { code: 'npx jest --watch', wanted: 'vitest', broken: [1] },
  { code: 'python -m unittest', wanted: 'pytest', broken: [1] },
  { code: 'npm install -D jest', wanted: 'vitest', broken: [1] },
  { code: 'go test ./...', wanted: 'forbidden:jest', broken: [] },
];

codeRuleCases(testFramework, {
  heard: {
    pytest: [
      'pytest, never unittest',
      'I usually go with pytest over unittest.',
      'Use pytest for testing',
      'tests in pytest please',
      'pytest instead of unittest',
      'from unittest to pytest',
    ],
    unittest: [
      "Use Python's unittest framework for structured testing",
      'unittest, not pytest',
      'no pytest, use unittest',
      'unittest rather than pytest',
      'prefer unittest to pytest',
    ],
    vitest: [
      'For this repo only, use vitest.',
      'Vitest for unit tests',
      'vitest over jest',
      'no jest, vitest',
      'vitest and not mocha',
    ],
    jest: [
      'I use jest.',
      'Use the standard Jest framework for testing.',
      'jest, please',
      'Jest rather than Mocha',
      'always jest',
    ],
    mocha: [
      'use mocha',
      'mocha instead of jest',
      'tests run with mocha',
      'Mocha, never Jest',
      'I like mocha',
    ],
    'node:test': [
      'use node:test',
      "Node's built-in test runner instead of Jest",
      'the native node test runner',
      'node:test, not mocha',
      "node's test runner for all tests",
    ],
    junit5: [
      'JUnit 5, not JUnit 4',
      'use JUnit 5',
      'JUnit Jupiter for tests',
      'junit5 over testng',
      'tests with JUnit 5',
    ],
    xunit: [
      'xUnit, not NUnit',
      'use xUnit',
      'xunit over mstest',
      'xUnit.net for tests',
      'always xunit',
    ],
    standard: [
      'tests with the standard library only',
      'write tests with the stdlib',
      'only the standard library for testing',
      'use the built-in testing tools',
      'test with the standard library, nothing else',
    ],
    'forbidden:testify': [
      'no testify',
      'never use testify',
      "don't use testify",
      'testify is forbidden',
      'avoid testify',
    ],
    testify: ['use testify', 'testify for tests'],
  },
  notHeard: [
    'write tests first',
    'Jest or Mocha',
    'said in jest',
    'unit tests for everything',
    'use pytest-mock for mocking',
    'testing library queries by role',
    'Write unit tests for core functionality using testing frameworks like Mocha or Jest.',
    'use only the standard library',
    'mock with unittest.mock',
  ],
  seen: {
    python: [
      {
        code: 'import unittest\n\n\nclass TotalTest(unittest.TestCase):\n    def test_total(self):\n        self.assertEqual(total([1]), 1)\n',
        wanted: 'pytest',
        broken: [1, 4, 6],
      },
      {
        code: 'import pytest\n\n\n@pytest.fixture\ndef db():\n    pass\n\n\ndef test_a(db):\n    assert db\n',
        wanted: 'unittest',
        broken: [1, 4, 9],
      },
      {
        code: 'from unittest.mock import patch\nfrom unittest import mock\n\n\ndef test_a():\n    assert True\n',
        wanted: 'pytest',
        broken: [],
        kept: 1,
      },
      { code: 'def total(items):\n    return sum(items)\n', wanted: 'pytest', broken: [], kept: 0 },
      {
        code: 'class TestTotal:\n    def test_a(self):\n        assert total([]) == 0\n',
        wanted: 'unittest',
        broken: [2],
      },
      { code: 'with pytest.raises(ValueError):\n    run()\n', wanted: 'standard', broken: [1] },
    ],
    javascript: script,
    typescript: script,
    java: [
      {
        code: 'import org.junit.Test;\n\nclass A {\n  @Test\n  public void a() {}\n}\n',
        wanted: 'junit5',
        broken: [1],
      },
      { code: 'import org.junit.jupiter.api.Test;\n', wanted: 'junit', broken: [], kept: 1 },
      {
        code: 'import org.testng.annotations.*;\n\nclass A {\n  @BeforeMethod\n  void b() {}\n}\n',
        wanted: 'junit5',
        broken: [1, 4],
      },
      {
        code: 'class A {\n  @Test\n  void a() { assertEquals(1, 1); }\n}\n',
        wanted: 'junit5',
        broken: [],
        kept: 0,
      },
    ],
    csharp: [
      {
        code: 'using NUnit.Framework;\n\n[TestFixture]\npublic class SlugTests\n{\n    [Test]\n    public void A()\n    {\n        Assert.That(x, Is.EqualTo("abc"));\n    }\n}\n',
        wanted: 'xunit',
        broken: [1, 3, 6, 9],
      },
      {
        code: 'public class A\n{\n    [Fact]\n    public void B() => Assert.Equal(1, 1);\n}\n',
        wanted: 'xunit',
        broken: [],
        kept: 2,
      },
      { code: 'void B() { Assert.AreEqual(1, 1); }\n', wanted: 'mstest', broken: [], kept: 1 },
      { code: 'void B() { Assert.AreEqual(1, 1); }\n', wanted: 'xunit', broken: [1] },
    ],
    go: [
      {
        code: 'import (\n\t"testing"\n\n\t"github.com/stretchr/testify/assert"\n)\n\nfunc TestA(t *testing.T) {\n\tassert.Equal(t, 1, 1)\n}\n',
        wanted: 'standard',
        broken: [4, 8],
        kept: 1,
      },
      { code: 'func TestA(t *testing.T) {\n\tt.Fatalf("no")\n}\n', wanted: 'testify', broken: [2] },
      {
        code: 'import "testing"\n\nfunc TestA(t *testing.T) {}\n',
        wanted: 'testify',
        broken: [],
        kept: 0,
      },
      {
        code: 'func Add(a, b int) int { return a + b }\n',
        wanted: 'standard',
        broken: [],
        kept: 0,
      },
    ],
    shellscript: [
      { code: 'npx jest --watch\nnpm test\n', wanted: 'vitest', broken: [1] },
      { code: 'python -m unittest\nuv run pytest -q\n', wanted: 'pytest', broken: [1], kept: 1 },
      { code: 'npm install -D jest @types/jest\n', wanted: 'vitest', broken: [1] },
      { code: 'dotnet add package NUnit\nnode --test\n', wanted: 'xunit', broken: [1] },
      { code: 'echo jest\ngo test ./...\n', wanted: 'forbidden:jest', broken: [] },
    ],
    powershell: shell,
    bat: shell,
    makefile: shell.map((one) => ({ ...one, code: one.code.replaceAll(/^/gmu, '\t') })),
    json: [
      {
        code: '{\n  "scripts": {\n    "test": "jest --ci"\n  },\n  "devDependencies": {\n    "jest": "^29.0.0"\n  }\n}\n',
        wanted: 'vitest',
        broken: [3, 6],
      },
      {
        code: '{\n  "scripts": {\n    "test": "vitest run"\n  }\n}\n',
        wanted: 'vitest',
        broken: [],
        kept: 1,
      },
      {
        code: '{\n  "name": "jest",\n  "description": "jest helpers"\n}\n',
        wanted: 'vitest',
        broken: [],
      },
      { code: '{\n  "jest": {\n    "preset": "ts-jest"\n  }\n}\n', wanted: 'mocha', broken: [2] },
    ],
    yaml: [
      { code: 'steps:\n  - run: npx jest\n', wanted: 'vitest', broken: [2] },
      {
        code: 'steps:\n  - name: pytest\n    run: python -m unittest\n',
        wanted: 'pytest',
        broken: [3],
      },
      { code: 'test:\n  script:\n    - pytest -q\n', wanted: 'pytest', broken: [], kept: 1 },
      { code: 'name: jest\n', wanted: 'vitest', broken: [] },
    ],
    dockerfile: [
      { code: 'RUN pip install pytest && pytest\n', wanted: 'unittest', broken: [1] },
      { code: 'CMD ["npx", "vitest"]\n', wanted: 'vitest', broken: [], kept: 1 },
      { code: 'RUN npm ci\n', wanted: 'vitest', broken: [], kept: 0 },
      { code: '# RUN jest\n', wanted: 'vitest', broken: [] },
    ],
    toml: [
      { code: '[tool.pytest.ini_options]\naddopts = "-q"\n', wanted: 'unittest', broken: [1] },
      { code: 'dev = [\n    "pytest>=8",\n]\n', wanted: 'pytest', broken: [], kept: 1 },
      {
        code: '[tool.poetry.dev-dependencies]\npytest = "^8.0"\n',
        wanted: 'unittest',
        broken: [2],
      },
      { code: '[tool.ruff]\n', wanted: 'pytest', broken: [], kept: 0 },
    ],
  },
});

describe('the habit of test-framework', () => {
  it('is Mocha where globals stand beside an assertion library', () =>
    assert.equal(habitOf(mochaStyle), 'mocha'));
  it('is Jest where its matchers stand beside globals', () => {
    assert.equal(habitOf(jestStyle), 'jest');
    assert.equal(testFramework.fits?.('vitest', jestStyle), undefined);
  });
  it('does not tell the versions of JUnit apart', () => assert.equal(habitOf('junit5'), 'junit'));
});

function habitOf(seen: string): string | undefined {
  return testFramework.habit?.(
    seen,
    new Code('java', '', { byType: new Map(), soundness: 'none' }),
  );
}
