import { parsedLanguages } from '../code/language.ts';
import { hearImports } from '../imports/hearImports.ts';
import { importManners } from '../imports/importManners.ts';
import { importSights } from '../imports/importSights.ts';
import { isModule } from '../imports/modules.ts';
import { nodeModules } from '../imports/ownModules.ts';
import { fitsManner } from '../manners.ts';
import type { CodeRule, Habit } from '../rule.ts';

export const imports: CodeRule = {
  name: 'imports',
  of: 'code',
  about: 'what is imported, and how',
  values: {
    absolute: "the project's own modules by absolute paths",
    relative: "the project's own modules by relative paths",
    ...Object.fromEntries(importManners.map(({ value, about }) => [value, about])),
    'forbidden:<module>': 'that module nowhere',
    'required:<module>': 'that module in every file',
    '<module> over <modules>': 'that module instead of the others',
  },
  languages: parsedLanguages,
  hear: hearImports,
  tell,
  counted: (value) => `imports of own modules are ${value}`,
  see: importSights,
  fits,
  habit: (seen) => {
    if (seen === 'relative' || seen === 'parent') return 'relative';
    if (seen === 'absolute' || seen === 'alias') return 'absolute';
    return /^(?:own|other):/u.test(seen) ? seen : undefined;
  },
  habits,
  mend: (value, { start, end }, code) => {
    const text = code.text.slice(start, end);
    const [, before, module = ''] =
      /^([^'"]*(?:\bfrom\s*|^import\s*|\()['"])([\w/]+)['"]\)?;?$/su.exec(text) ?? [];
    if (value !== 'node-protocol' || before === undefined || !nodeModules.has(module))
      return undefined;
    const at = start + before.length;
    return [{ start: at, end: at, text: 'node:' }];
  },
};

function tell(value: string): string {
  const manner = importManners.find((one) => one.value === value);
  const name = value.slice(value.indexOf(':') + 1);
  if (manner) return manner.tell;
  if (value === 'absolute') return "Import the project's own modules by absolute paths";
  if (value === 'relative') return "Import the project's own modules by relative paths";
  if (value.startsWith('forbidden:')) return `Do without ${name}`;
  if (value.startsWith('required:')) return `Import ${name} in every file`;
  return `Use ${value.replace(' over ', ' instead of ')}`;
}

function fits(value: string, seen: string): boolean | undefined {
  const manner = importManners.find((one) => one.value === value);
  if (manner) return fitsManner(manner, seen);
  const [kind = ''] = seen.split(':', 1);
  const name = seen.slice(kind.length + 1);
  if (value === 'absolute' || value === 'relative') return fitsPath(value, kind, name);
  if (value.startsWith('required:') || kind === 'modules') {
    const wanted = value.slice('required:'.length);
    return kind === 'modules' && value.startsWith('required:')
      ? name.split(' ').some((one) => isModule(wanted, one))
      : undefined;
  }
  return kind === 'module' ? fitsModule(value, name) : undefined;
}

/** Any package is imported absolutely; whose it is cannot be told, so it is no proof against relative. */
function fitsPath(value: string, kind: string, name: string): boolean | undefined {
  if (kind === 'relative' || kind === 'parent') return value === 'relative';
  if (kind === 'absolute' || kind === 'alias') return value === 'absolute';
  const isElsewhere = kind === 'module' && !name.startsWith('.');
  return isElsewhere && value === 'absolute' ? true : undefined;
}

function fitsModule(value: string, module: string): boolean | undefined {
  if (value.startsWith('forbidden:')) {
    return isModule(value.slice('forbidden:'.length), module) ? false : undefined;
  }
  const [wanted = '', others = ''] = value.split(' over ');
  if (isModule(wanted, module)) return true;
  return others.split(', ').some((one) => isModule(one, module)) ? false : undefined;
}

/** A package that some file's path shows to be the project's own is so in all files. */
function habits(seen: ReadonlyMap<string, number>): readonly Habit[] {
  let absolute = seen.get('absolute') ?? 0;
  for (const [kind, count] of seen) {
    if (kind.startsWith('other:') && seen.has(`own:${kind.slice('other:'.length)}`))
      absolute += count;
  }
  const relative = seen.get('relative') ?? 0;
  return [
    { value: 'absolute', for: absolute, against: relative },
    { value: 'relative', for: relative, against: absolute },
  ];
}
