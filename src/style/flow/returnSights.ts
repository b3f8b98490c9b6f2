import type { Code } from '../code/code.ts';
import { type FunctionFacts, functionsOf } from '../code/functions.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { inOrder } from '../idioms/inOrder.ts';
import { nearest } from '../idioms/nearest.ts';
import { sight } from '../manners.ts';
import type { Sight } from '../rule.ts';
import {
  elseOf,
  headOf,
  ifTypes,
  isElseIf,
  leaves,
  returns,
  statementsOf,
  weightOf,
} from './branches.ts';

const returnTypes = ['return_statement', 'return_expression'];
const declarations = /(?:_declaration|declaration_statement)$/u;
/** A wrapped body is worth a word from this many statements on. */
const much = 3;

/**
 * How functions are left: `guard`, `else-after-return`, `chain-after-return` (an `else if`), `inverted-guard`
 * (only the `else` leaves), `wrapped` (all of a function in one `if`), `else`, `if`, `nested-if`,
 * `one-return` and `many-returns`.
 */
export function returnSights(code: Code): readonly Sight[] {
  const functions = code.once(functionsOf);
  const bodies = new Set(functions.flatMap(({ body }) => body ?? []));
  const ifs = code.nodes(...ifTypes).filter((node) => !isElseIf(node));
  const bodyOf = nearest(bodies);
  return inOrder([
    ...ifs.flatMap((node) => [
      ...branchSights(node, bodies, bodyOf(node)),
      nestingSight(node, bodies),
    ]),
    ...code.nodes('let_declaration').flatMap(letElse),
    ...functions.flatMap((one) => wrapping(one)),
    ...returnCounts(code, functions),
    ...elses(code),
  ]);
}

function branchSights(
  node: SyntaxNode,
  bodies: ReadonlySet<SyntaxNode>,
  body: SyntaxNode | undefined,
): readonly Sight[] {
  const consequence = node.child('consequence');
  const other = elseOf(node);
  if (!other) return isGuard(node, bodies) ? [sight('guard', headOf(node))] : [];
  if (!body) return [];
  if (returns(consequence) && !isValue(node)) {
    return [sight(other.isChain ? 'chain-after-return' : 'else-after-return', other.word)];
  }
  const [only, ...more] = statementsOf(other.body);
  const isInverted =
    !other.isChain &&
    only !== undefined &&
    more.length === 0 &&
    returns(other.body) &&
    weightOf(consequence, 2) >= 2;
  return isInverted && !isValue(node) ? [sight('inverted-guard', headOf(node))] : [];
}

/** Rust's `let x = if … { … } else { … };` is a value. */
function isValue(node: SyntaxNode): boolean {
  return node.type === 'if_expression' && node.parent?.type !== 'expression_statement';
}

/** It leaves, more follows, and it stands in a function's or a loop's own body. */
function isGuard(node: SyntaxNode, bodies: ReadonlySet<SyntaxNode>): boolean {
  if (!leaves(node.child('consequence'))) return false;
  const statement = node.parent?.type === 'expression_statement' ? node.parent : node;
  const list = statement.parent?.type === 'statement_list' ? statement.parent : statement;
  const body = list.parent;
  if (!body || statement.sibling(1) === undefined) return false;
  return (
    bodies.has(body) || /^(?:for|while|foreach|enhanced_for|loop)_/u.test(body.parent?.type ?? '')
  );
}

/** Whether an `if` stands in the branch of another, in the same function. */
function nestingSight(node: SyntaxNode, bodies: ReadonlySet<SyntaxNode>): Sight {
  let at = node.parent;
  while (at && !bodies.has(at) && !(ifTypes as readonly string[]).includes(at.type)) at = at.parent;
  const isNested = at !== undefined && !bodies.has(at);
  return sight(isNested ? 'nested-if' : 'if', headOf(node));
}

/** `let Some(x) = y else { return };` */
function letElse(node: SyntaxNode): readonly Sight[] {
  return node.child('alternative') ? [sight('guard', node)] : [];
}

/** All of a function stands in one `if`, before it nothing but declarations. */
function wrapping({ body, kind }: FunctionFacts): readonly Sight[] {
  if (!body || kind === 'lambda') return [];
  const all = statementsOf(body).filter((one) => !isText(one));
  const last = all.at(-1);
  const isBare = last !== undefined && isBareReturn(last);
  const [around, ...before] = (isBare ? all.slice(0, -1) : all).toReversed();
  const node = around?.type === 'expression_statement' ? around.namedChildren[0] : around;
  const isWrapping =
    node !== undefined &&
    (ifTypes as readonly string[]).includes(node.type) &&
    before.length <= 2 &&
    before.every(isDeclaration) &&
    !node.child('alternative') &&
    !node.child('initializer') &&
    node.child('condition')?.type !== 'let_condition' &&
    !returnsAtOnce(node) &&
    weightOf(node.child('consequence'), much) >= much;
  return isWrapping ? [sight('wrapped', headOf(node))] : [];
}

/** With a value after it, an `if` that returns one is a choice of two. */
function returnsAtOnce(node: SyntaxNode): boolean {
  return statementsOf(node.child('consequence')).length === 1 && returns(node.child('consequence'));
}

/** A docstring, a directive. */
function isText(node: SyntaxNode): boolean {
  return node.type === 'expression_statement' && node.namedChildren[0]?.type === 'string';
}

function isDeclaration(node: SyntaxNode): boolean {
  if (declarations.test(node.type)) return true;
  return node.type === 'expression_statement' && node.namedChildren[0]?.type === 'assignment';
}

const nothing =
  /^(?:return\b\s*)?(?:null|undefined|None|false|False|nil|0|-1|""|''|\[\]|\{\}|default)?\s*;?$/u;

function isBareReturn(node: SyntaxNode): boolean {
  return (
    /^return\b/u.test(node.text.slice(0, 7)) &&
    node.end - node.start < 40 &&
    nothing.test(node.text)
  );
}

/** Of each function with a `return` of its own: whether there is one, or the second. */
function returnCounts(code: Code, functions: readonly FunctionFacts[]): readonly Sight[] {
  const ownerOf = nearest(new Set(functions.map(({ node }) => node)));
  const byOwner = new Map<SyntaxNode, SyntaxNode[]>();
  for (const node of code.nodes(...returnTypes)) {
    const at = ownerOf(node);
    if (!at) continue;
    const known = byOwner.get(at);
    if (known) known.push(node);
    else byOwner.set(at, [node]);
  }
  // Rust returns its last expression without a word.
  const most = code.language === 'rust' ? 0 : 1;
  return [...byOwner.values()].flatMap((all) => {
    const [first] = all;
    const next = all[most];
    if (next) return [sight('many-returns', next)];
    return first ? [sight('one-return', first)] : [];
  });
}

/** Every `else` of an `if`. */
function elses(code: Code): readonly Sight[] {
  return code.nodes('else').flatMap((word) => {
    const parent = word.parent?.type === 'else_clause' ? word.parent.parent : word.parent;
    return parent && (ifTypes as readonly string[]).includes(parent.type)
      ? [sight('else', word)]
      : [];
  });
}
