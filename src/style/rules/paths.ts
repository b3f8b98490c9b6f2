import { callsOf } from '../code/calls.ts';
import type { Code } from '../code/code.ts';
import { importsOf } from '../code/imports.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { choice } from '../hear/asking.ts';
import type { CodeRule, Sight } from '../rule.ts';

export const paths: CodeRule = {
  name: 'paths',
  of: 'code',
  about: 'how Python code handles file paths',
  values: { pathlib: 'pathlib.Path', 'os.path': 'os.path and strings' },
  languages: ['python'],
  hear: (words) => {
    const asked = choice(words, {
      pathlib: /\bpathlib\b|\b(?:Pure)?Path objects?\b|\bPath\(\)/u,
      'os.path': /\bos\.path\b|\bos\.path\.join\b|\bstring paths\b|\bpaths as strings\b/iu,
    });
    return asked && { ...asked, languages: ['python'] };
  },
  tell: (value) =>
    value === 'pathlib'
      ? 'Handle file paths with pathlib.Path'
      : 'Handle file paths as strings, with os.path',
  counted: (value) => `calls that handle paths go through ${value}`,
  see: (code) => [...importSights(code), ...callSights(code)],
  fits: (value, seen) => value === seen.replace(':import', ''),
  // What is counted is use, not the import that it needs.
  habit: (seen) => (seen.endsWith(':import') ? undefined : seen),
};

const pathClass = /^(?:pathlib\.)?(?:Pure)?(?:Posix|Windows)?Path(?:\.(?:cwd|home))?$/u;
const functions =
  /\.(?:join|exists|dirname|basename|abspath|realpath|expanduser|expandvars|is(?:file|dir|abs|link|mount)|split(?:ext|drive)?|normpath|normcase|relpath|commonpath|commonprefix|get(?:size|[acm]time)|samefile|lexists)$/u;

function importSights(code: Code): readonly Sight[] {
  return code.once(importsOf).flatMap(({ node, module, names }) => {
    if (module === 'pathlib') return [sight('pathlib:import', node)];
    const isOsPath = module === 'os.path' || (module === 'os' && names.includes('path'));
    return isOsPath ? [sight('os.path:import', node)] : [];
  });
}

function callSights(code: Code): readonly Sight[] {
  const imports = code.once(importsOf);
  const fromOsPath = imports.flatMap(({ module, names }) => (module === 'os.path' ? names : []));
  // Frameworks have a Path of their own.
  const isForeign = imports.some(
    ({ module, names }) => module !== 'pathlib' && names.some((name) => pathClass.test(name)),
  );
  const modules = new Set(['os.path']);
  for (const { node, module, names } of imports) {
    const alias = /\bas\s+(\w+)\s*$/u.exec(node.text)?.[1];
    const isPath =
      module === 'os.path' ? names.length === 0 : module === 'os' && names[0] === 'path';
    if (isPath) modules.add(alias ?? (module === 'os' ? 'path' : 'os.path'));
  }
  return code.once(callsOf).flatMap(({ node, callee }) => {
    if (pathClass.test(callee)) return isForeign ? [] : [sight('pathlib', node)];
    const [owner = ''] = callee.split(functions);
    const isOsPath = functions.test(callee) ? modules.has(owner) : fromOsPath.includes(callee);
    return isOsPath ? [sight('os.path', node)] : [];
  });
}

function sight(seen: string, { start, end }: SyntaxNode): Sight {
  return { seen, start, end };
}
