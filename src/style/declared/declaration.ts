/** What a project's configuration asks for, as a rule's value. */
export interface Declaration {
  /** Name of the rule. */
  readonly rule: string;
  /** A VS Code language id. */
  readonly language: string;
  readonly value: string;
  /** The file that says so, relative to the workspace, and what kind of file it is: `prettier`. */
  readonly file: string;
  readonly tool: string;
}

/** A declaration before it is known who says it. */
export type Declared = Pick<Declaration, 'rule' | 'language' | 'value'>;

/** A file of configuration. */
export interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

/** Reads the configuration of one tool. */
export interface ConfigReader {
  readonly tool: string;
  /** Whether a file of this name may configure the tool. */
  readonly files: RegExp;
  /** What it declares; empty where the file does not speak of this tool. Throws where the file is malformed. */
  read(file: ConfigFile): readonly Declared[];
}

export type Settings = Readonly<Record<string, unknown>>;

/** The table below a path of keys; empty where there is none. */
export function tableOf(value: unknown, ...keys: readonly string[]): Settings {
  const found = keys.reduce<unknown>((at, key) => (isTable(at) ? at[key] : undefined), value);
  return isTable(found) ? found : {};
}

/** Whether a table stands below a path of keys. */
export function hasTable(value: unknown, ...keys: readonly string[]): boolean {
  const last = keys.at(-1) ?? '';
  return isTable(tableOf(value, ...keys.slice(0, -1))[last]);
}

export function isTable(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One declaration for each of several languages. */
export function each(
  languages: readonly string[],
  rule: string,
  value: string,
): readonly Declared[] {
  return languages.map((language) => ({ rule, language, value }));
}

/** JavaScript and TypeScript. */
export const scriptLanguages: readonly string[] = ['javascript', 'typescript'];
