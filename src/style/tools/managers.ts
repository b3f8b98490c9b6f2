import type { Code } from '../code/code.ts';
import type { Sight } from '../rule.ts';
import { commandsOf } from './commands.ts';
import type { Tools } from './tools.ts';

const others = 'registry|tokens?|accounts?|downloads?|runtime|publish\\w*|lock ?files?';
/** Everybody names npm's and pip's commands; who names another's has chosen it. */
const commands = `${others}|run|install|i|ci|add|remove|uninstall|update|upgrade|test|start|exec|audit|init|create|link|pack|version|scripts?|packages?|modules?|freeze|list|lock|sync|shell|build`;
/** Package managers, by the names that people give them. */
export const managers: Tools = {
  npm: {
    group: 'javascript',
    words: '(?<!\\b(?:publish\\w*|release\\w*|available|lives?) (?:\\w+ )?(?:to|on) )npm',
    otherwise: commands,
  },
  pnpm: { group: 'javascript', otherwise: others },
  yarn: { group: 'javascript', otherwise: others },
  bun: { group: 'javascript', otherwise: others },
  uv: {
    group: 'python',
    words: '(?:astral )?uv',
    otherwise: `${others}|coord\\w*|map\\w*|light|index|unwrap\\w*`,
  },
  poetry: {
    group: 'python',
    words: '(?<!\\b(?:write|read|some|like) )poetry(?! in\\b)',
    otherwise: others,
  },
  pip: { group: 'python', words: 'pip3?', otherwise: commands },
  pipenv: { group: 'python', otherwise: others },
  conda: { group: 'python', words: 'conda|mamba', otherwise: others },
  pdm: { group: 'python', otherwise: others },
};

/** Where a code shows which package manager is used. */
export function managerSights(code: Code): readonly Sight[] {
  const found = [...lockSights(code), ...commandSights(code), ...settingSights(code)];
  return found.toSorted((a, b) => a.start - b.start);
}

/** What a program is of. */
const programs: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(managers).map((name) => [name, name])),
  npx: 'npm',
  pnpx: 'pnpm',
  bunx: 'bun',
  uvx: 'uv',
  pip3: 'pip',
  mamba: 'conda',
};
/** In files that are no shell's, a program's name begins a command only before a word of its own. */
const begins =
  /^(?:run|install|i|ci|add|remove|update|upgrade|test|start|exec|x|dlx|publish|audit|init|build|sync|lock|pip|-\S*|--\S*|\S*:\S*|t|rebuild|prune|version|pack|create|lint|dev|serve)$/u;

function commandSights(code: Code): readonly Sight[] {
  return code.once(commandsOf).flatMap(({ words, start, end }) => {
    const [program = '', first = '', second = ''] = words;
    const isModule = /^(?:python3?|py)$/u.test(program) && first === '-m';
    const seen = isModule ? programs[second] : programs[program];
    if (seen === undefined || !Object.hasOwn(managers, seen) || isOutput(words)) return [];
    const isCertain = !/^(?:json|yaml)$/u.test(code.language) || isModule;
    const isRunner = /x$/u.test(program) && first !== '';
    return isCertain || isRunner || begins.test(first) ? [{ seen, start, end }] : [];
  });
}

/** What npm writes, shown below its command; and a version's number. */
function isOutput([, first = '']: readonly string[]): boolean {
  return /^(?:warn(?:ing)?|err!?|error|notice|info|http|is|and|are|was|has|not|v?\d\S*)$/iu.test(
    first,
  );
}

const lockFiles: Readonly<Record<string, string>> = {
  'package-lock.json': 'npm',
  'npm-shrinkwrap.json': 'npm',
  'pnpm-lock.yaml': 'pnpm',
  'pnpm-workspace.yaml': 'pnpm',
  'yarn.lock': 'yarn',
  '.yarnrc.yml': 'yarn',
  'bun.lock': 'bun',
  'uv.lock': 'uv',
  'poetry.lock': 'poetry',
  'Pipfile.lock': 'pipenv',
  'pdm.lock': 'pdm',
};

function lockSights(code: Code): readonly Sight[] {
  const name = code.path?.slice(code.path.lastIndexOf('/') + 1) ?? '';
  const seen = Object.hasOwn(lockFiles, name) ? lockFiles[name] : undefined;
  return seen === undefined ? [] : [{ seen, ...code.rowSpan(0) }];
}

/** `"packageManager": "pnpm@9"`, `[tool.poetry]`, `uses: pnpm/action-setup@v4`, `cache: npm`. */
const settings: Readonly<Record<string, readonly RegExp[]>> = {
  json: [/^\s*"packageManager"\s*:\s*"(npm|pnpm|yarn|bun)@/u],
  toml: [/^\[tool\.(poetry|uv|pdm)(?:\.[\w.-]+)?\]/u],
  yaml: [
    /^\s*(?:- )?uses:\s*["']?(pnpm)\/action-setup/u,
    /^\s*(?:- )?uses:\s*["']?(?:astral-sh|oven-sh|abatilo|snok)\/(?:setup-|actions-|install-)(uv|bun|poetry)/u,
    /^\s*cache:\s*["']?(npm|pnpm|yarn|pip|pipenv|poetry)["']?\s*$/u,
  ],
};

function settingSights(code: Code): readonly Sight[] {
  const patterns = settings[code.language] ?? [];
  if (patterns.length === 0) return [];
  return code.lines.flatMap((line, row) => {
    const seen = patterns
      .map((pattern) => pattern.exec(line)?.[1])
      .find((name) => name !== undefined);
    return seen === undefined ? [] : [{ seen, ...code.rowSpan(row) }];
  });
}
