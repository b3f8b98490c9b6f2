import type { CallFacts } from '../calls.ts';
import type { Code } from '../code.ts';
import type { SyntaxNode } from '../syntaxNode.ts';

/** Longer paths are cut in front: each link would repeat all links before it. */
const mostLinks = 24;

/** A macro's arguments are tokens: the first of each stands for it. */
export function macroArguments(tokens: SyntaxNode): readonly SyntaxNode[] {
  return tokens.children.filter(
    ({ named, type }, index) =>
      named &&
      !type.includes('comment') &&
      /^[,([{]$/u.test(tokens.children[index - 1]?.text ?? ''),
  );
}

/** Inside a macro there are no calls, only tokens: a name before a bracket is one. */
export function macroCalls(code: Code): readonly CallFacts[] {
  return code.nodes('token_tree').flatMap((tokens) => tokenCalls(code, tokens));
}

function tokenCalls(code: Code, macro: SyntaxNode): readonly CallFacts[] {
  return macro.children.flatMap((tokens, at) => {
    const mark = macro.children[at - 1]?.type === '!' ? '!' : '';
    const nameNode = macro.children[mark ? at - 2 : at - 1];
    const isCall = mark !== '' || code.text[tokens.start] === '(';
    if (tokens.type !== 'token_tree' || nameNode?.type !== 'identifier' || !isCall) return [];
    return {
      node: nameNode,
      callee: pathBefore(macro.children, mark ? at - 2 : at - 1) + nameNode.text + mark,
      name: nameNode.text + mark,
      nameNode,
      arguments: macroArguments(tokens),
      awaited: code.text.startsWith('.await', tokens.end),
    };
  });
}

/** `std::fs::` and `x.first()?.` before a name. */
function pathBefore(tokens: readonly SyntaxNode[], at: number): string {
  let path = '';
  let isName = false;
  for (let index = at - 1; index >= Math.max(0, at - 2 * mostLinks); index--) {
    const { type, text } = tokens[index] ?? {};
    if (!isName && (type === '.' || type === '::')) path = type + path;
    else if (isName && type === 'token_tree' && text?.startsWith('(')) path = `()${path}`;
    else if (isName && /^(?:identifier|self|super|crate)$/u.test(type ?? '')) path = text + path;
    else if (type !== '?') break;
    isName = type === '.' || type === '::' || type === '?' || type === 'token_tree';
  }
  return path;
}
