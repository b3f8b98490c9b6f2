import { type ConfigReader, each, type Settings, scriptLanguages, tableOf } from './declaration.ts';
import { readJson } from './text.ts';

/** https://biomejs.dev/reference/configuration/: the formatter's defaults are tabs, 80, double quotes. */
export const biome: ConfigReader = {
  tool: 'biome',
  files: /(?:^|\/)biome\.jsonc?$/u,
  read: ({ text }) => {
    const all = readJson(text);
    return [...formatter(all), ...linter(tableOf(all, 'linter', 'rules'))];
  },
};

function formatter(all: unknown) {
  const shared = tableOf(all, 'formatter');
  const own = tableOf(all, 'javascript', 'formatter');
  if (shared.enabled === false || own.enabled === false) return [];
  const { indentStyle = 'tab', indentWidth = 2, lineWidth = 80 } = { ...shared, ...own };
  const { quoteStyle = 'double', semicolons = 'always', trailingCommas = 'all' } = own;
  return [
    ...each(scriptLanguages, 'indent', indentStyle === 'tab' ? 'tabs' : String(indentWidth)),
    ...each(scriptLanguages, 'line-length', String(lineWidth)),
    ...each(scriptLanguages, 'quotes', String(quoteStyle)),
    ...each(scriptLanguages, 'semicolons', semicolons === 'always' ? 'always' : 'never'),
    ...each(scriptLanguages, 'trailing-commas', trailingCommas === 'none' ? 'never' : 'always'),
  ];
}

function linter(rules: Settings) {
  const isOn = (group: string, name: string) => {
    const setting = tableOf(rules, group)[name];
    const level = typeof setting === 'object' ? tableOf(setting).level : setting;
    return level === 'error' || level === 'warn' || level === 'on';
  };
  return [
    ...(isOn('suspicious', 'noExplicitAny') ? each(['typescript'], 'any', 'forbidden') : []),
    ...(isOn('suspicious', 'noDoubleEquals') ? each(scriptLanguages, 'equality', 'strict') : []),
    ...(isOn('style', 'noDefaultExport') ? each(scriptLanguages, 'exports', 'named') : []),
    ...(isOn('suspicious', 'noVar')
      ? each(scriptLanguages, 'variable-declarations', 'const-let')
      : []),
  ];
}
