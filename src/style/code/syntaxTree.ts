import type { Tree } from 'web-tree-sitter';
import { SyntaxNode } from './syntaxNode.ts';

/** A tree in plain JavaScript, with its nodes by type; the parser's own tree can go. */
export interface SyntaxTree {
  readonly root: SyntaxNode;
  readonly byType: ReadonlyMap<string, readonly SyntaxNode[]>;
  /** The nodes that the parser could not make sense of, or made up. */
  readonly errors: readonly SyntaxNode[];
}

/** Copies a tree in one walk, without recursion: a reply may nest as deep as it likes. */
export function copyTree(source: string, tree: Tree): SyntaxTree {
  const types = tree.language.types;
  const byType = new Map<string, SyntaxNode[]>();
  const errors: SyntaxNode[] = [];
  const cursor = tree.walk();
  let parent: SyntaxNode | undefined;
  let root: SyntaxNode | undefined;
  for (let isDone = false; !isDone; ) {
    const isError = cursor.nodeTypeId === 65535;
    const type = isError ? 'ERROR' : (types[cursor.nodeTypeId] ?? 'ERROR');
    const place = {
      type,
      named: cursor.nodeIsNamed,
      field: cursor.currentFieldName ?? undefined,
      start: cursor.startIndex,
      end: cursor.endIndex,
    };
    const node = new SyntaxNode(source, place, parent);
    parent?.children.push(node);
    root ??= node;
    if (isError || cursor.nodeIsMissing) errors.push(node);
    const same = byType.get(type);
    if (same) same.push(node);
    else byType.set(type, [node]);
    if (cursor.gotoFirstChild()) {
      parent = node;
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) {
        isDone = true;
        break;
      }
      parent = parent?.parent;
    }
  }
  cursor.delete();
  return { root: root ?? nothing(source), byType, errors };
}

function nothing(source: string): SyntaxNode {
  const place = { type: 'ERROR', named: true, field: undefined, start: 0, end: source.length };
  return new SyntaxNode(source, place, undefined);
}
