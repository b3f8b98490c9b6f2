import {
  type ConfigFile,
  type ConfigReader,
  type Declared,
  each,
  isTable,
  type Settings,
  scriptLanguages,
  tableOf,
} from './declaration.ts';
import { readJson, readToml, readYaml } from './text.ts';

/**
 * https://prettier.io/docs/options: what holds where a configuration says nothing. For trailing commas
 * it depends on prettier's version.
 */
const defaults = {
  printWidth: 80,
  tabWidth: 2,
  useTabs: false,
  semi: true,
  singleQuote: false,
} as const;

export const prettier: ConfigReader = {
  tool: 'prettier',
  files: /(?:^|\/)(?:\.prettierrc(?:\.json5?|\.ya?ml|\.toml)?|package\.json)$/u,
  read: (file) => {
    const settings = settingsOf(file);
    return settings ? declared({ ...defaults, ...settings }) : [];
  },
};

function settingsOf({ path, text }: ConfigFile): Settings | undefined {
  if (path.endsWith('package.json')) {
    const { prettier: own } = tableOf(readJson(text));
    return isTable(own) ? own : undefined;
  }
  return tableOf(path.endsWith('.toml') ? readToml(text) : readYaml(text));
}

function declared(settings: Settings): readonly Declared[] {
  const indent = settings.useTabs === true ? 'tabs' : String(settings.tabWidth);
  return [
    ...each(scriptLanguages, 'line-length', String(settings.printWidth)),
    ...each(scriptLanguages, 'indent', indent),
    ...each(scriptLanguages, 'semicolons', settings.semi === false ? 'never' : 'always'),
    ...each(scriptLanguages, 'quotes', settings.singleQuote === true ? 'single' : 'double'),
    ...(settings.trailingComma === undefined
      ? []
      : each(
          scriptLanguages,
          'trailing-commas',
          settings.trailingComma === 'none' ? 'never' : 'always',
        )),
  ];
}
