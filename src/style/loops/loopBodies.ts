import type { SyntaxNode } from '../code/syntaxNode.ts';

const functions =
  /^(?:arrow_function|function_expression|function_declaration|method_definition|generator_function|generator_function_declaration|class_body)$/u;
const leaving = /^(?:break_statement|continue_statement|return_statement)$/u;
const waiting = /^(?:await_expression|yield_expression)$/u;

/** Longer bodies are taken as ones that leave and wait: nobody writes them as a chain. */
const mostLetters = 6000;

/** Whether a loop of a script leaves early, or waits, outside of inner functions. */
export function jumpsIn(loop: SyntaxNode): { readonly waits: boolean; readonly leaves: boolean } {
  const body = loop.child('body');
  if (!body || body.end - body.start > mostLetters) return { waits: true, leaves: true };
  let waits = false;
  let leaves = false;
  const open = [body];
  for (let node = open.pop(); node; node = open.pop()) {
    waits ||= waiting.test(node.type);
    leaves ||= leaving.test(node.type);
    if (!functions.test(node.type)) open.push(...node.children);
  }
  return { waits, leaves };
}

const adding = /^(?:Add|Append|Push|Insert|push|push_str|insert|extend)$/u;
const shells = /^(?:block|statement_block|expression_statement)$/u;

/** Whether a loop of C# or Rust does nothing but collect, sum up or look for one thing. */
export function isCollecting(loop: SyntaxNode): boolean {
  const body = loop.child('body');
  if (!body || body.end - body.start > mostLetters || /\bawait\b/u.test(body.text)) return false;
  const statement = unwrapped(body);
  const inner =
    statement && /^if_/u.test(statement.type) && !statement.child('alternative')
      ? unwrapped(statement.child('consequence'))
      : statement;
  return inner !== undefined && collects(inner);
}

/** The only statement of a block; undefined where there are more. */
function unwrapped(node: SyntaxNode | undefined): SyntaxNode | undefined {
  let at = node;
  while (at && shells.test(at.type)) {
    const inner: readonly SyntaxNode[] = at.namedChildren.filter(
      ({ type }) => !type.includes('comment'),
    );
    at = inner.length === 1 ? inner[0] : undefined;
  }
  return at;
}

function collects(node: SyntaxNode): boolean {
  switch (node.type) {
    case 'invocation_expression':
    case 'call_expression': {
      const called = node.child('function');
      return adding.test((called?.child('name') ?? called?.child('field'))?.text ?? '');
    }
    case 'assignment_expression':
      return node.child('operator')?.type === '+=';
    case 'compound_assignment_expr':
    case 'postfix_unary_expression':
    case 'return_statement':
    case 'return_expression':
    case 'yield_statement':
      return true;
    default:
      return false;
  }
}
