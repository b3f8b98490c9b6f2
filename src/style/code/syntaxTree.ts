import type { Language, Tree } from 'web-tree-sitter';
import { SyntaxNode } from './syntaxNode.ts';
import { walk } from './treeWalk.ts';

/** A tree in plain JavaScript; the parser's own tree can go. */
export interface SyntaxTree {
  readonly root: SyntaxNode;
  /** Those of the text itself, in its order: not what was put around it, nor what it left open. */
  readonly nodes: readonly SyntaxNode[];
  /** The nodes that the parser could not make sense of, or made up. */
  readonly errors: readonly SyntaxNode[];
  /** The nodes of the text that only end in what was put behind it. */
  readonly open: readonly SyntaxNode[];
}

const errorType = 65535;

/**
 * Copies a tree in one walk, without recursion: a reply may nest as deep as it likes. What was parsed
 * may have had other text before and, on a line of its own, after the source; nodes of that stand at
 * the source's ends.
 */
export function copyTree(source: string, tree: Tree, before = 0): SyntaxTree {
  const named = namedTypes(tree.language);
  const { types, fields } = tree.language;
  const nodes: SyntaxNode[] = [];
  const errors: SyntaxNode[] = [];
  const open: SyntaxNode[] = [];
  // A statement may take in the line's end.
  const last = source.length + 1;
  const at = walk(tree);
  let parent: SyntaxNode | undefined;
  let root: SyntaxNode | undefined;
  for (;;) {
    const id = at.typeId();
    const from = at.start() - before;
    const to = at.end() - before;
    const isError = id === errorType || (from === to && at.isMissing());
    const start = Math.min(Math.max(from, 0), source.length);
    const place = {
      type: id === errorType ? 'ERROR' : (types[id] ?? 'ERROR'),
      named: id === errorType || named[id] === true,
      field: fields[at.fieldId()] ?? undefined,
      start,
      end: Math.min(Math.max(to, start), source.length),
    };
    const node = new SyntaxNode(source, place, parent);
    parent?.children.push(node);
    root ??= node;
    if (isError) errors.push(node);
    if (node === root || (from >= 0 && to <= last)) nodes.push(node);
    else if (from >= 0 && from < source.length) open.push(node);
    if (at.toFirstChild()) {
      parent = node;
      continue;
    }
    while (!at.toNextSibling()) {
      if (!at.toParent()) {
        at.finish();
        return { root, nodes, errors, open };
      }
      parent = parent?.parent;
    }
  }
}

const known = new WeakMap<Language, readonly boolean[]>();

/** Which of a language's types are named: asking for it once a type is cheaper than once a node. */
function namedTypes(language: Language): readonly boolean[] {
  const before = known.get(language);
  if (before) return before;
  const named = language.types.map((_, id) => language.nodeTypeIsNamed(id));
  known.set(language, named);
  return named;
}
