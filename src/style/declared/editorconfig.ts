import picomatch from 'picomatch';
import { type ConfigReader, type Declared, each } from './declaration.ts';
import { readSections, type Section } from './text.ts';

/** A file of each language that has an indentation and a line length. */
const samples: Readonly<Record<string, string>> = {
  python: 'a.py',
  javascript: 'a.js',
  typescript: 'a.ts',
  go: 'a.go',
  java: 'a.java',
  rust: 'a.rs',
  csharp: 'a.cs',
};

/** https://spec.editorconfig.org: a later section wins over an earlier one. */
export const editorconfig: ConfigReader = {
  tool: 'EditorConfig',
  files: /(?:^|\/)\.editorconfig$/u,
  read: ({ text }) => {
    const sections = readSections(text);
    return Object.entries(samples).flatMap(([language, sample]) =>
      declared(language, valuesFor(sections, sample)),
    );
  },
};

function valuesFor(sections: readonly Section[], sample: string): Readonly<Record<string, string>> {
  const named = sections.filter(({ name }) => name !== '' && speaksOf(name, sample));
  return Object.assign({}, ...named.map(({ values }) => values));
}

function speaksOf(glob: string, sample: string): boolean {
  // A single choice, `*.{py}`, is none to a shell.
  const plain = glob.replace(/\{([^{},]*)\}/gu, '$1').replace(/^\/?\*\*\//u, '');
  return picomatch.isMatch(sample, plain, { dot: true });
}

function declared(language: string, values: Readonly<Record<string, string>>): readonly Declared[] {
  const { indent_style: style, indent_size: size, max_line_length: length } = values;
  const width = size === 'tab' ? values.tab_width : size;
  const indent = style === 'tab' ? 'tabs' : /^\d+$/u.test(width ?? '') ? width : undefined;
  return [
    ...(indent === undefined ? [] : each([language], 'indent', indent)),
    ...(/^\d+$/u.test(length ?? '') ? each([language], 'line-length', String(length)) : []),
  ];
}
