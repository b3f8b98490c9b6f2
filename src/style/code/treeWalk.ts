import { Parser, type Tree } from 'web-tree-sitter';

/** A way through a tree: what is at the place where it stands, and the steps from there. */
export interface TreeWalk {
  typeId(): number;
  /** What the node is to its parent, as an index into the language's fields; 0 is none. */
  fieldId(): number;
  start(): number;
  end(): number;
  isMissing(): boolean;
  toFirstChild(): boolean;
  toNextSibling(): boolean;
  toParent(): boolean;
  /** Gives its memory back. */
  finish(): void;
}

/**
 * The parser's functions below its public cursor. That one copies its state into the parser's memory and
 * back around each call, which takes three times as long as the calls; the state may as well stay there,
 * as long as nothing else asks the parser anything during a walk.
 */
const functions = {
  root: '_ts_tree_root_node_wasm',
  begin: '_ts_tree_cursor_new_wasm',
  finish: '_ts_tree_cursor_delete_wasm',
  typeId: '_ts_tree_cursor_current_node_type_id_wasm',
  fieldId: '_ts_tree_cursor_current_field_id_wasm',
  start: '_ts_tree_cursor_start_index_wasm',
  end: '_ts_tree_cursor_end_index_wasm',
  isMissing: '_ts_tree_cursor_current_node_is_missing_wasm',
  toFirstChild: '_ts_tree_cursor_goto_first_child_wasm',
  toNextSibling: '_ts_tree_cursor_goto_next_sibling_wasm',
  toParent: '_ts_tree_cursor_goto_parent_wasm',
} as const;

/** Each takes the address of a tree; the node and the cursor stand at a fixed place of the memory. */
type Engine = Readonly<Record<keyof typeof functions, (tree: number) => number>>;

let engine: Engine | undefined;

/** Starts the parser, once a process. */
export async function startParser(wasmBinary: Uint8Array): Promise<void> {
  const module: Record<string, unknown> = { wasmBinary };
  await Parser.init(module);
  engine ??= engineOf(module);
}

/** Undefined where the parser has not these functions, or was started by something else before. */
function engineOf(module: Readonly<Record<string, unknown>>): Engine | undefined {
  const found = Object.entries(functions).map(([name, key]) => [name, module[key]] as const);
  return found.every(([, one]) => typeof one === 'function')
    ? (Object.fromEntries(found) as Engine)
    : undefined;
}

/** A walk from the root of a tree. Between its steps nothing else may be asked of the parser. */
export function walk(tree: Tree): TreeWalk {
  const address = Reflect.get(tree, 0);
  return engine && typeof address === 'number' ? quickWalk(engine, address) : publicWalk(tree);
}

function quickWalk(by: Engine, tree: number): TreeWalk {
  by.root(tree);
  by.begin(tree);
  return {
    typeId: () => by.typeId(tree),
    fieldId: () => by.fieldId(tree),
    start: () => by.start(tree),
    end: () => by.end(tree),
    isMissing: () => by.isMissing(tree) === 1,
    toFirstChild: () => by.toFirstChild(tree) === 1,
    toNextSibling: () => by.toNextSibling(tree) === 1,
    toParent: () => by.toParent(tree) === 1,
    finish: () => {
      by.finish(tree);
    },
  };
}

/** The same with what the library promises. */
export function publicWalk(tree: Tree): TreeWalk {
  const cursor = tree.walk();
  return {
    typeId: () => cursor.nodeTypeId,
    fieldId: () => cursor.currentFieldId,
    start: () => cursor.startIndex,
    end: () => cursor.endIndex,
    isMissing: () => cursor.nodeIsMissing,
    toFirstChild: () => cursor.gotoFirstChild(),
    toNextSibling: () => cursor.gotoNextSibling(),
    toParent: () => cursor.gotoParent(),
    finish: () => cursor.delete(),
  };
}
