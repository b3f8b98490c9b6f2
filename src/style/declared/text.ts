import { type ParseError, parse as parseJsonc } from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** JSON with comments. Throws where it is malformed. */
export function readJson(text: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parseJsonc(text, errors, { allowTrailingComma: true });
  if (errors.length > 0) throw new SyntaxError('malformed JSON');
  return value;
}

/** Throws where it is malformed. */
export function readToml(text: string): unknown {
  return parseToml(text);
}

/** YAML, and JSON with it. Aliases are not followed often: a small file must not grow without end. */
export function readYaml(text: string): unknown {
  return parseYaml(text, { maxAliasCount: 20, logLevel: 'silent' });
}

/**
 * The sections of an INI file with their keys in lower case. The INI libraries take a dot in `[*.py]`
 * for nesting, so this reads the few lines of it itself.
 */
export function readSections(text: string): readonly Section[] {
  const sections: { name: string; values: Record<string, string> }[] = [{ name: '', values: {} }];
  // A value may go on in indented lines.
  let open = '';
  for (const line of text.split(/\r?\n/u)) {
    const [, name] = /^\s*\[(.+)\]\s*$/u.exec(line) ?? [];
    if (name !== undefined) sections.push({ name, values: {} });
    const [, key, value = ''] = /^\s*([\w.-]+)\s*[=:]\s*([^;#]*)/u.exec(line) ?? [];
    const last = sections.at(-1);
    if (name !== undefined || !last) continue;
    if (key !== undefined) open = key.toLowerCase();
    else if (!/^\s+[^#;\s]/u.test(line)) continue;
    const before = key === undefined ? `${last.values[open] ?? ''} ` : '';
    last.values[open] = `${before}${key === undefined ? line : value}`.trim();
  }
  return sections;
}

export interface Section {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}
