import {
  type ConfigFile,
  type ConfigReader,
  type Declared,
  hasTable,
  type Settings,
  tableOf,
} from './declaration.ts';
import { readSections, readToml, readYaml, type Section } from './text.ts';

const python = (rule: string, value: unknown): Declared => ({
  rule,
  language: 'python',
  value: String(value),
});

/** https://black.readthedocs.io: 88 columns and double quotes where nothing else is said. */
export const black: ConfigReader = {
  tool: 'black',
  files: /(?:^|\/)pyproject\.toml$/u,
  read: ({ text }) => {
    const all = readToml(text);
    if (!hasTable(all, 'tool', 'black')) return [];
    const settings = tableOf(all, 'tool', 'black');
    const quotes =
      settings['skip-string-normalization'] === true ? [] : [python('quotes', 'double')];
    const commas =
      settings['skip-magic-trailing-comma'] === true ? [] : [python('trailing-commas', 'always')];
    return [
      python('line-length', settings['line-length'] ?? 88),
      python('indent', 4),
      ...quotes,
      ...commas,
    ];
  },
};

/** https://docs.astral.sh/ruff/settings */
export const ruff: ConfigReader = {
  tool: 'ruff',
  files: /(?:^|\/)(?:pyproject|\.?ruff)\.toml$/u,
  read: (file) => {
    const settings = ruffSettings(file);
    return settings ? [...ruffFormat(settings), ...ruffLint(settings)] : [];
  },
};

function ruffSettings({ path, text }: ConfigFile): Settings | undefined {
  const all = readToml(text);
  if (!path.endsWith('pyproject.toml')) return tableOf(all);
  return hasTable(all, 'tool', 'ruff') ? tableOf(all, 'tool', 'ruff') : undefined;
}

function ruffFormat(settings: Settings): readonly Declared[] {
  const format = tableOf(settings, 'format');
  const width = settings['line-length'];
  const quotes =
    format['quote-style'] ?? tableOf(settings, 'lint', 'flake8-quotes')['inline-quotes'];
  return [
    ...(width === undefined ? [] : [python('line-length', width)]),
    ...(quotes === 'single' || quotes === 'double' ? [python('quotes', quotes)] : []),
    ...(settings['indent-width'] === undefined ? [] : [python('indent', settings['indent-width'])]),
    ...(format['indent-style'] === 'tab' ? [python('indent', 'tabs')] : []),
  ];
}

/** A family of checks is on where it is selected whole and nothing of it is switched off. */
function ruffLint(settings: Settings): readonly Declared[] {
  const lint = { ...settings, ...tableOf(settings, 'lint') };
  const selected = [lint.select, lint['extend-select']].flatMap(names);
  const ignored = [lint.ignore, lint['extend-ignore']].flatMap(names);
  const isOn = (family: string, ...needed: readonly string[]) =>
    selected.some((one) => one === family || one === 'ALL') &&
    !ignored.some((one) => one === family || needed.includes(one));
  const convention = tableOf(lint, 'pydocstyle').convention;
  const isStyle = convention === 'google' || convention === 'numpy';
  return [
    ...(isOn('ANN', 'ANN001', 'ANN201') ? [python('type-hints', 'required')] : []),
    ...(isOn('D', 'D1', 'D100', 'D101', 'D102', 'D103') ? [python('docstrings', 'required')] : []),
    ...(isStyle ? [python('docstring-style', convention)] : []),
    ...(isOn('PTH') ? [python('paths', 'pathlib')] : []),
    ...(isOn('UP', 'UP031', 'UP032') ? [python('string-formatting', 'f-strings')] : []),
    ...(isOn('N', 'N802') ? [python('naming', 'functions:snake')] : []),
    ...(isOn('N', 'N801') ? [python('naming', 'classes:pascal')] : []),
    ...(isOn('Q') && !lint['flake8-quotes'] ? [python('quotes', 'double')] : []),
  ];
}

function names(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** mypy and pyright in their strict forms, pydocstyle's convention, and the test runner's own table. */
export const pythonTools: ConfigReader = {
  tool: 'pyproject',
  files: /(?:^|\/)pyproject\.toml$/u,
  read: ({ text }) => {
    const tools = tableOf(readToml(text), 'tool');
    const mypy = tableOf(tools, 'mypy');
    const isStrict =
      mypy.strict === true ||
      mypy.disallow_untyped_defs === true ||
      tableOf(tools, 'pyright').typeCheckingMode === 'strict';
    const convention = tableOf(tools, 'pydocstyle').convention;
    return [
      ...(isStrict ? [python('type-hints', 'required')] : []),
      ...(convention === 'google' || convention === 'numpy'
        ? [python('docstring-style', convention)]
        : []),
      ...(hasTable(tools, 'pytest') ? [python('test-framework', 'pytest')] : []),
      ...(hasTable(tools, 'poetry') ? [python('package-manager', 'poetry')] : []),
      ...(hasTable(tools, 'uv') ? [python('package-manager', 'uv')] : []),
    ];
  },
};

/** flake8, pycodestyle and mypy in the older INI files. */
export const flake8: ConfigReader = {
  tool: 'flake8',
  files: /(?:^|\/)(?:\.flake8|setup\.cfg|tox\.ini|mypy\.ini|\.mypy\.ini|pytest\.ini)$/u,
  read: ({ path, text }) =>
    byWeight(readSections(text)).flatMap(({ name, values }) => {
      const length = values['max-line-length'] ?? values.max_line_length;
      const isLength =
        /^(?:flake8|pycodestyle|pep8)$/u.test(name) &&
        /^\d+$/u.test(length ?? '') &&
        !/\bE5(?:01)?\b/u.test(`${values.ignore} ${values['extend-ignore']}`);
      const isStrict =
        name === 'mypy' && /^true$/iu.test(values.strict ?? values.disallow_untyped_defs ?? '');
      const isPytest = name === 'tool:pytest' || (name === 'pytest' && path.endsWith('.ini'));
      return [
        ...(isLength ? [python('line-length', length)] : []),
        ...(isStrict ? [python('type-hints', 'required')] : []),
        ...(isPytest ? [python('test-framework', 'pytest')] : []),
      ];
    }),
};

/** flake8 runs the others. */
function byWeight(sections: readonly Section[]): readonly Section[] {
  return sections.toSorted((a, b) => Number(b.name === 'flake8') - Number(a.name === 'flake8'));
}

/** black, where it runs before each commit and has no settings of its own elsewhere. */
export const preCommit: ConfigReader = {
  tool: 'pre-commit',
  files: /(?:^|\/)\.pre-commit-config\.ya?ml$/u,
  read: ({ text }) => {
    const { repos } = tableOf(readYaml(text));
    const hooks = (Array.isArray(repos) ? repos : []).flatMap((one) => tableOf(one).hooks ?? []);
    const hook = hooks.map((one) => tableOf(one)).find(({ id }) => id === 'black');
    if (!hook) return [];
    const options = names(hook.args).join(' ');
    const width = /(?:^| )(?:-l|--line-length)[ =](\d+)/u.exec(options)?.[1] ?? 88;
    const isAsItIs = /(?:^| )(?:-S|--skip-string-normalization)(?: |$)/u.test(options);
    return [
      python('line-length', width),
      python('indent', 4),
      ...(isAsItIs ? [] : [python('quotes', 'double')]),
    ];
  },
};
