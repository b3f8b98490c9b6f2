import type { Code } from '../code/code.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { sight } from '../manners.ts';
import type { Sight } from '../rule.ts';

const macros =
  /^(?:e?print(?:ln)?|format(?:_args)?|writeln?|write|panic|todo|unimplemented|unreachable|trace|debug|info|warn|error|bail|anyhow|ensure)$/u;

/**
 * Rust's macros with values in their text: `inline-arguments` (`{name}`), `positional-arguments` where all of
 * them could stand inside the text, `macro` where some could not.
 */
export function formatMacros(code: Code): readonly Sight[] {
  return code.nodes('macro_invocation').flatMap((node) => {
    const name = node.child('macro');
    const last = name?.child('name') ?? name;
    const tokens = node.firstOf('token_tree')?.children ?? [];
    const at = tokens.findIndex(({ type }) => /^(?:raw_)?string_literal$/u.test(type));
    if (!last || !macros.test(last.text) || at < 0) return [];
    const seen = formOf(tokens[at]?.text ?? '', argumentsAfter(tokens, at));
    return seen ? [sight(seen, node)] : [];
  });
}

function formOf(text: string, given: readonly (readonly SyntaxNode[])[]): string | undefined {
  const holes = [...text.matchAll(/\{\{|\}\}|\{([^{}:]*)(?::[^{}]*)?\}/gu)].flatMap(
    ([, name]) => name ?? [],
  );
  const named = given.flatMap(([name, equals]) =>
    equals?.type === '=' && name ? [name.text] : [],
  );
  const isPlain = given.every(
    ([first, ...more]) => first?.type === 'identifier' && more.length === 0,
  );
  if (given.length > 0 && isPlain && holes.some((name) => /^\d*$/u.test(name))) {
    return 'positional-arguments';
  }
  const isInline = holes.some((name) => /^[a-z_]/iu.test(name) && !named.includes(name));
  if (isInline) return 'inline-arguments';
  return given.length > 0 && holes.length > 0 ? 'macro' : undefined;
}

/** The tokens of each argument that follows the text. */
function argumentsAfter(
  tokens: readonly SyntaxNode[],
  at: number,
): readonly (readonly SyntaxNode[])[] {
  const found: SyntaxNode[][] = [];
  for (const token of tokens.slice(at + 1, -1)) {
    if (token.type === ',') found.push([]);
    else found.at(-1)?.push(token);
  }
  return found.filter(({ length }) => length > 0);
}
