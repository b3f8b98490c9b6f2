import type { SyntaxNode } from '../syntaxNode.ts';

/** One module of a `use` declaration. */
export interface UsedModule {
  readonly node: SyntaxNode;
  readonly module: string;
  readonly names: readonly string[];
  readonly star: boolean;
}

/** `use a::{b::C, d::*};` is one import of each module. */
export function usedModules(statement: SyntaxNode): readonly UsedModule[] {
  const found: UsedModule[] = [];
  const open: [node: SyntaxNode | undefined, path: string][] = [[statement.child('argument'), '']];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, path] = next;
    if (node?.type === 'use_as_clause') open.push([node.child('path'), path]);
    else if (node?.type === 'scoped_use_list') {
      open.push([node.child('list'), path + prefix(bare(node.child('path')))]);
    } else if (node?.type === 'use_list') {
      found.push(...namesOfList(node, path));
      const rest = node.namedChildren.filter((one) => !isListedName(one));
      open.push(...rest.toReversed().map((one): [SyntaxNode, string] => [one, path]));
    } else if (node) found.push(usedModule(node, path));
  }
  return found;
}

function prefix(path: string): string {
  return path === '' ? '' : `${path}::`;
}

/** A type or the module itself in a list: several of them are one import of their module. */
function isListedName(node: SyntaxNode): boolean {
  const name = node.type === 'use_as_clause' ? node.child('path') : node;
  return name?.type === 'self' || (name?.type === 'identifier' && /^[A-Z]/u.test(name.text));
}

function namesOfList(list: SyntaxNode, path: string): readonly UsedModule[] {
  const names = list.namedChildren
    .filter(isListedName)
    .map((one) => (one.child('path') ?? one).text);
  return names.length > 0 && path !== ''
    ? [{ node: list, module: path.slice(0, -2), names, star: false }]
    : [];
}

function usedModule(node: SyntaxNode, path: string): UsedModule {
  if (node.type === 'use_wildcard') {
    return { node, module: path + bare(node.namedChildren[0]), names: [], star: true };
  }
  const whole = path + bare(node);
  const [, module, name] = /^(.+)::([A-Z]\w*)$/u.exec(whole) ?? [];
  return module !== undefined && name !== undefined
    ? { node, module, names: [name], star: false }
    : { node, module: whole, names: [], star: false };
}

function bare(node: SyntaxNode | undefined): string {
  return node?.text.replace(/\s+/gu, '') ?? '';
}
