import {
  type ConfigFile,
  type ConfigReader,
  type Declared,
  each,
  type Settings,
  scriptLanguages,
  tableOf,
} from './declaration.ts';
import { readJson, readYaml } from './text.ts';

/** The options of one eslint rule that is on; undefined where it is off or not named. */
type Options = readonly unknown[] | undefined;

/** What an eslint rule declares, by its name without a plugin's prefix. */
const meanings: Readonly<Record<string, (options: readonly unknown[]) => readonly Declared[]>> = {
  quotes: ([kind = 'double']) =>
    kind === 'single' || kind === 'double' ? each(scriptLanguages, 'quotes', kind) : [],
  semi: ([when = 'always']) =>
    each(scriptLanguages, 'semicolons', when === 'never' ? 'never' : 'always'),
  indent: ([width = 4]) =>
    width === 'tab' || typeof width === 'number'
      ? each(scriptLanguages, 'indent', width === 'tab' ? 'tabs' : String(width))
      : [],
  'max-len': ([first, second]) => {
    const limit =
      typeof first === 'number' ? first : (tableOf(first).code ?? tableOf(second).code ?? 80);
    return each(scriptLanguages, 'line-length', String(limit));
  },
  'comma-dangle': ([when = 'never']) => {
    if (when === 'never') return each(scriptLanguages, 'trailing-commas', 'never');
    return String(when).startsWith('always')
      ? each(scriptLanguages, 'trailing-commas', 'always')
      : [];
  },
  eqeqeq: () => each(scriptLanguages, 'equality', 'strict'),
  'no-var': () => each(scriptLanguages, 'variable-declarations', 'const-let'),
  'no-explicit-any': () => each(['typescript'], 'any', 'forbidden'),
  'explicit-function-return-type': () => each(['typescript'], 'type-hints', 'returns'),
  'consistent-type-definitions': ([kind = 'interface']) =>
    each(['typescript'], 'interface-or-type', kind === 'type' ? 'type' : 'interface'),
  'no-default-export': () => each(scriptLanguages, 'exports', 'named'),
  'prefer-template': () => each(scriptLanguages, 'string-formatting', 'template'),
  'func-style': ([kind = 'expression']) =>
    kind === 'declaration' ? each(scriptLanguages, 'function-style', 'declaration') : [],
  camelcase: () => [
    ...each(scriptLanguages, 'naming', 'functions:camel'),
    ...each(scriptLanguages, 'naming', 'variables:camel'),
  ],
  'require-jsdoc': () => each(scriptLanguages, 'docstrings', 'required'),
};

export const eslint: ConfigReader = {
  tool: 'eslint',
  files: /(?:^|\/)(?:\.eslintrc(?:\.json|\.ya?ml)?|package\.json)$/u,
  read: (file) => {
    const rules = tableOf(settingsOf(file), 'rules');
    return Object.entries(rules).flatMap(([name, setting]) => {
      const options = optionsOf(setting);
      const short = name.slice(name.lastIndexOf('/') + 1);
      const meaning = Object.hasOwn(meanings, short) ? meanings[short] : undefined;
      return options && meaning ? meaning(options) : [];
    });
  },
};

function settingsOf({ path, text }: ConfigFile): Settings {
  if (!path.endsWith('package.json'))
    return tableOf(/\.ya?ml$/u.test(path) ? readYaml(text) : jsonOrYaml(text));
  return tableOf(readJson(text), 'eslintConfig');
}

/** A file without an ending may be either. */
function jsonOrYaml(text: string): unknown {
  return text.trimStart().startsWith('{') || /^\s*\/[/*]/u.test(text)
    ? readJson(text)
    : readYaml(text);
}

function optionsOf(setting: unknown): Options {
  const [level, ...options] = Array.isArray(setting) ? setting : [setting];
  const isOn = level === 'error' || level === 'warn' || level === 1 || level === 2;
  return isOn ? options : undefined;
}

/** A configuration that is a program says more than may be run to find out. */
export const isProgram = (path: string): boolean =>
  /(?:^|\/)(?:eslint\.config\.[cm]?[jt]s|\.eslintrc\.[cm]?js|\.prettierrc\.[cm]?[jt]s|prettier\.config\.[cm]?[jt]s)$/u.test(
    path,
  );
