import type { SyntaxNode } from '../code/syntaxNode.ts';

/** The nodes of all languages that are an `if`. */
export const ifTypes = ['if_statement', 'if_expression'] as const;
const blocks = /^(?:statement_block|block|statement_list)$/u;
const functions =
  /^(?:function_\w+|generator_function\w*|arrow_function|method_\w+|lambda\w*|func_literal|closure_expression|local_function_statement|class_\w+|decorated_definition)$/u;
const exits =
  /^(?:return_statement|throw_statement|raise_statement|continue_statement|break_statement|return_expression|continue_expression|break_expression)$/u;
const ending = /^(?:return_statement|throw_statement|raise_statement|return_expression)$/u;
const panics =
  /^(?:panic!?|unreachable!?|todo!?|process\.exit|sys\.exit|os\.Exit|log\.Fatalf?)\s*\(/u;

/** The other branch of an `if`. */
export interface Else {
  /** What is done there: a block, or a statement without braces. */
  readonly body: SyntaxNode;
  /** The word, where a mark belongs. */
  readonly word: SyntaxNode;
  /** `else if` or `elif` follows. */
  readonly isChain: boolean;
}

export function isIf(node: SyntaxNode | undefined): boolean {
  return node !== undefined && (ifTypes as readonly string[]).includes(node.type);
}

/** The first other branch of an `if`. */
export function elseOf(node: SyntaxNode): Else | undefined {
  const alternative = node.child('alternative');
  if (!alternative) return undefined;
  const isClause = /^(?:else|elif)_clause$/u.test(alternative.type);
  const [first] = alternative.children;
  const word = isClause ? first : node.firstOf('else');
  const body = isClause ? alternative.namedChildren.at(-1) : alternative;
  if (!word || !body) return undefined;
  return { body, word, isChain: alternative.type === 'elif_clause' || isIf(body) };
}

/** Whether an `if` is itself the `else if` of another. */
export function isElseIf(node: SyntaxNode): boolean {
  const { parent } = node;
  if (parent?.type === 'else_clause') return true;
  return node.field === 'alternative' && isIf(parent);
}

/** The statements of a block, or the one that stands in place of it. */
export function statementsOf(body: SyntaxNode | undefined): readonly SyntaxNode[] {
  if (!body) return [];
  const list = body.type === 'block' ? (body.firstOf('statement_list') ?? body) : body;
  if (!blocks.test(list.type)) return [body];
  return list.namedChildren.filter(({ type }) => !type.includes('comment'));
}

/** Whether a body ends by leaving: `return`, `throw`, `continue`. */
export function leaves(body: SyntaxNode | undefined): boolean {
  const last = opened(statementsOf(body).at(-1));
  return last !== undefined && (exits.test(last.type) || panics.test(last.text.slice(0, 20)));
}

/** Whether a body ends the function. */
export function returns(body: SyntaxNode | undefined): boolean {
  const last = opened(statementsOf(body).at(-1));
  return last !== undefined && (ending.test(last.type) || panics.test(last.text.slice(0, 20)));
}

/** In Rust a `return` is an expression. */
function opened(node: SyntaxNode | undefined): SyntaxNode | undefined {
  const inner = node?.type === 'expression_statement' ? node.namedChildren[0] : undefined;
  return inner ?? node;
}

/** How many statements a body holds, inner ones too; counting ends at `enough`. */
export function weightOf(body: SyntaxNode | undefined, enough: number): number {
  let weight = 0;
  const open = [...statementsOf(body)];
  for (let node = open.pop(); node && weight < enough; node = open.pop()) {
    if (
      node.parent &&
      blocks.test(node.parent.type) &&
      !/^statement_list$|comment/u.test(node.type)
    ) {
      weight++;
    }
    if (!functions.test(node.type)) open.push(...node.namedChildren);
  }
  return Math.max(weight, body ? 1 : 0);
}

/** From the word to before what it guards. */
export function headOf(node: SyntaxNode): { start: number; end: number } {
  const body = node.child('consequence') ?? node.child('body');
  return { start: node.start, end: Math.max(node.start + 2, body?.start ?? node.end) };
}
