import { type ConfigReader, each, tableOf } from './declaration.ts';
import { readToml } from './text.ts';

/** https://rust-lang.github.io/rustfmt: 4 spaces and 100 columns where nothing else is said. */
export const rustfmt: ConfigReader = {
  tool: 'rustfmt',
  files: /(?:^|\/)\.?rustfmt\.toml$/u,
  read: ({ text }) => {
    const settings = tableOf(readToml(text));
    const indent = settings.hard_tabs === true ? 'tabs' : String(settings.tab_spaces ?? 4);
    return [
      ...each(['rust'], 'indent', indent),
      ...each(['rust'], 'line-length', String(settings.max_width ?? 100)),
    ];
  },
};

/** gofmt has no settings: a module of Go is indented with tabs. */
export const gofmt: ConfigReader = {
  tool: 'gofmt',
  files: /(?:^|\/)go\.mod$/u,
  read: () => each(['go'], 'indent', 'tabs'),
};
