import { subjectOf } from '../rule.ts';
import { biome } from './biome.ts';
import type { ConfigFile, ConfigReader, Declaration } from './declaration.ts';
import { editorconfig } from './editorconfig.ts';
import { eslint, isProgram } from './eslint.ts';
import { gofmt, rustfmt } from './formatters.ts';
import { lockFile, packageJson } from './packageJson.ts';
import { prettier } from './prettier.ts';
import { black, flake8, preCommit, pythonTools, ruff } from './python.ts';

/** In the order in which they win over each other: what writes the code before what only warns. */
const readers: readonly ConfigReader[] = [
  prettier,
  biome,
  ruff,
  black,
  preCommit,
  rustfmt,
  gofmt,
  eslint,
  flake8,
  pythonTools,
  packageJson,
  lockFile,
  editorconfig,
];

/** A setting of a wrong kind would read `[object Object]`. */
const plausible = /^[\w.:-]{1,40}$/u;

/** What a project declares, and the configuration that could not be read. */
export interface DeclaredStyle {
  readonly declarations: readonly Declaration[];
  readonly unread: readonly { readonly file: string; readonly why: string }[];
}

/** Whether a file may declare something about style, by its name. */
export function isConfig(path: string): boolean {
  return isProgram(path) || readers.some(({ files }) => files.test(path));
}

/** Reads a project's configuration. The file nearest to the workspace's root wins. Never throws. */
export function declaredIn(files: readonly ConfigFile[]): DeclaredStyle {
  const unread: { file: string; why: string }[] = [];
  const found = new Map<string, Declaration>();
  const nearest = files.toSorted((a, b) => depth(a.path) - depth(b.path));
  for (const reader of readers) {
    for (const file of nearest.filter(({ path }) => reader.files.test(path))) {
      for (const one of read(reader, file, unread)) {
        const key = `${one.rule} ${one.language} ${subjectOf(one.value)}`;
        if (!found.has(key)) found.set(key, { ...one, file: file.path, tool: reader.tool });
      }
    }
  }
  for (const { path } of files.filter((file) => isProgram(file.path))) {
    unread.push({ file: path, why: 'It is a program, and programs of a workspace are not run.' });
  }
  return { declarations: [...found.values()], unread: distinct(unread) };
}

function read(reader: ConfigReader, file: ConfigFile, unread: { file: string; why: string }[]) {
  try {
    return reader.read(file).filter(({ value }) => plausible.test(value));
  } catch {
    unread.push({ file: file.path, why: 'It is malformed. Correct it, and survey again.' });
    return [];
  }
}

function distinct(all: readonly { file: string; why: string }[]) {
  return [...new Map(all.map((one) => [one.file, one])).values()];
}

function depth(path: string): number {
  return path.split('/').length;
}
