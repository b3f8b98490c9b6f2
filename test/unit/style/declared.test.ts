import { strict as assert } from 'node:assert';
import { declaredIn, isConfig } from '../../../src/style/declared/declared.ts';

interface Case {
  readonly path: string;
  readonly text: string;
  /** `language rule value`, some of what is declared. */
  readonly says: readonly string[];
  /** Patterns that nothing declared matches. */
  readonly not?: readonly RegExp[];
}

const cases: readonly Case[] = [
  {
    path: '.prettierrc',
    text: '{ "semi": false, "singleQuote": true, "printWidth": 100 }',
    says: [
      'javascript semicolons never',
      'typescript quotes single',
      'javascript line-length 100',
      'javascript indent 2',
    ],
    // Which is the default depends on prettier's version.
    not: [/trailing-commas/u],
  },
  {
    path: '.prettierrc.yaml',
    text: 'useTabs: true\ntrailingComma: none\n',
    says: [
      'javascript indent tabs',
      'javascript trailing-commas never',
      'javascript quotes double',
    ],
  },
  {
    path: 'package.json',
    text: '{"prettier": {"tabWidth": 4}, "packageManager": "pnpm@9.1.0", "devDependencies": {"vitest": "1"}}',
    says: [
      'javascript indent 4',
      'javascript package-manager pnpm',
      'typescript test-framework vitest',
    ],
  },
  {
    path: 'package.json',
    text: '{"devDependencies": {"jest": "1", "mocha": "1", "prettier": "3"}}',
    says: [],
    not: [/test-framework/u, /quotes/u],
  },
  {
    path: '.eslintrc.json',
    text: '{"rules": {"quotes": ["error", "single", {"avoidEscape": true}], "semi": [2, "never"], "indent": ["error", "tab"], "eqeqeq": "warn", "no-var": 0, "@typescript-eslint/no-explicit-any": "error", "max-len": ["error", {"code": 120}]} // own\n}',
    says: [
      'javascript quotes single',
      'javascript semicolons never',
      'javascript indent tabs',
      'javascript equality strict',
      'typescript any forbidden',
      'javascript line-length 120',
    ],
    not: [/variable-declarations/u],
  },
  {
    path: '.eslintrc',
    text: 'rules:\n  comma-dangle: [error, always-multiline]\n  prefer-template: error\n',
    says: ['javascript trailing-commas always', 'javascript string-formatting template'],
  },
  {
    path: 'biome.jsonc',
    text: '{ // ours\n "formatter": {"indentStyle": "space", "lineWidth": 100}, "javascript": {"formatter": {"quoteStyle": "single"}}, "linter": {"rules": {"suspicious": {"noExplicitAny": "error"}}} }',
    says: [
      'typescript indent 2',
      'typescript line-length 100',
      'typescript quotes single',
      'typescript any forbidden',
    ],
  },
  {
    path: '.editorconfig',
    text: 'root = true\n[*]\nindent_style = space\nindent_size = 2\n[*.{py,rs}]\nindent_size = 4\nmax_line_length = 99 ; wide\n[*.go]\nindent_style = tab\n[{a,b}.md]\nindent_size = 8\n',
    says: [
      'javascript indent 2',
      'python indent 4',
      'python line-length 99',
      'go indent tabs',
      'rust line-length 99',
    ],
    not: [/javascript line-length/u, / 8$/u],
  },
  {
    path: 'pyproject.toml',
    text: '[tool.black]\nline-length = 100\n[tool.mypy]\nstrict = true\n[tool.pytest.ini_options]\naddopts = "-q"\n',
    says: [
      'python line-length 100',
      'python quotes double',
      'python type-hints required',
      'python test-framework pytest',
    ],
  },
  {
    path: 'ruff.toml',
    text: 'line-length = 120\n[lint]\nselect = ["D", "ANN", "PTH", "UP"]\nignore = ["D100", "UP032"]\n[lint.pydocstyle]\nconvention = "google"\n[format]\nquote-style = "single"\n',
    says: [
      'python line-length 120',
      'python type-hints required',
      'python paths pathlib',
      'python docstring-style google',
      'python quotes single',
    ],
    not: [/docstrings required/u, /f-strings/u],
  },
  {
    path: 'setup.cfg',
    text: '[flake8]\nmax-line-length = 79\n[tool:pytest]\naddopts = -q\n',
    says: ['python line-length 79', 'python test-framework pytest'],
  },
  {
    path: 'tox.ini',
    text: '[pycodestyle]\nmax-line-length = 79\n[flake8]\nmax-line-length = 100\n',
    says: ['python line-length 100'],
    not: [/line-length 79/u],
  },
  {
    path: '.flake8',
    text: '[flake8]\nignore =\n    E203\n    E501\nmax-line-length = 80\n',
    says: [],
    not: [/line-length/u],
  },
  {
    path: '.pre-commit-config.yaml',
    text: 'repos:\n- repo: https://example.org/black\n  hooks:\n  - id: black\n    args: [-S, --line-length=100]\n- repo: local\n  hooks: []\n',
    says: ['python line-length 100', 'python indent 4'],
    not: [/quotes/u],
  },
  {
    path: '.pre-commit-config.yaml',
    text: 'repos:\n- repo: https://example.org/isort\n  hooks:\n  - id: isort\n',
    says: [],
    not: [/./u],
  },
  {
    path: 'rustfmt.toml',
    text: 'max_width = 120\n',
    says: ['rust line-length 120', 'rust indent 4'],
  },
  { path: 'go.mod', text: 'module example.org/a\n', says: ['go indent tabs'] },
  { path: 'uv.lock', text: '', says: ['python package-manager uv'] },
  { path: 'yarn.lock', text: '', says: ['typescript package-manager yarn'] },
];

function said(files: Parameters<typeof declaredIn>[0]): readonly string[] {
  return declaredIn(files).declarations.map((one) => `${one.language} ${one.rule} ${one.value}`);
}

describe('what a project declares', () => {
  for (const { path, text, says, not = [] } of cases) {
    it(`is read from ${path}: ${text.slice(0, 40).replaceAll('\n', ' ')}`, () => {
      assert.ok(isConfig(path));
      const found = said([{ path, text }]);
      for (const one of says)
        assert.ok(found.includes(one), `${one} is not in ${found.join('; ')}`);
      for (const pattern of not) assert.ok(!found.some((one) => pattern.test(one)), `${pattern}`);
    });
  }

  it('is what formats the code before what checks it, and the root before a folder', () => {
    const files = [
      { path: '.eslintrc.json', text: '{"rules": {"quotes": ["error", "double"]}}' },
      { path: 'packages/a/.prettierrc', text: 'singleQuote: false\n' },
      { path: '.prettierrc', text: 'singleQuote: true\n' },
    ];
    const quotes = declaredIn(files).declarations.filter(({ rule }) => rule === 'quotes');
    assert.deepEqual(
      quotes.map(({ value, file, tool }) => [value, file, tool]),
      [
        ['single', '.prettierrc', 'prettier'],
        ['single', '.prettierrc', 'prettier'],
      ],
    );
  });

  it('names what is malformed and what is a program, and reads the rest', () => {
    const { declarations, unread } = declaredIn([
      { path: 'biome.json', text: '{ "formatter": ' },
      { path: 'pyproject.toml', text: '[tool.black\n' },
      { path: 'eslint.config.js', text: 'export default []' },
      { path: 'go.mod', text: 'module a' },
    ]);
    assert.deepEqual(
      declarations.map(({ rule }) => rule),
      ['indent'],
    );
    assert.deepEqual(unread.map(({ file }) => file).toSorted(), [
      'biome.json',
      'eslint.config.js',
      'pyproject.toml',
    ]);
    for (const { why } of unread) assert.match(why, /^It is .*\.$/u);
  });

  it('is nothing where settings have values of a wrong kind', () => {
    const odd = [
      { path: '.prettierrc', text: '[1, 2]' },
      { path: '.eslintrc', text: '' },
      { path: 'package.json', text: '"text"' },
      { path: 'pyproject.toml', text: 'tool = 3\n' },
    ];
    for (const file of odd) assert.deepEqual(declaredIn([file]).unread, [], file.path);
  });
});
