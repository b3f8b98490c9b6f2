import type { Code } from '../code/code.ts';
import { functionsOf } from '../code/functions.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import type { Sight } from '../rule.ts';

/** How a code types what may be missing. */
export function optionalSights(code: Code): readonly Sight[] {
  if (code.language === 'python') return pythonSights(code);
  return code.language === 'java' ? javaSights(code) : propertySights(code);
}

/** `X | None`, `Optional[X]` and `Union[X, None]`, in annotations; the named ones elsewhere too. */
function pythonSights(code: Code): readonly Sight[] {
  const pipes = code.nodes('binary_operator').flatMap((node) => {
    const isWhole = node.parent?.type !== 'binary_operator';
    return isWhole && isOfNone(node) && node.closest('type') ? [at('pipe', node)] : [];
  });
  // With brackets in it, a union is a node of its own kind: `list[int] | None`.
  const unions = code.nodes('union_type').flatMap((node) => {
    const isWhole = node.parent?.parent?.type !== 'union_type';
    return isWhole && unites(node, 'None') ? [at('pipe', node)] : [];
  });
  const named = code.nodes('generic_type', 'subscript').flatMap((node) => {
    const name = /^(?:typing\.|t\.)?(Optional|Union)\s*\[/u.exec(node.text)?.[1];
    if (name === 'Optional') return [at('optional', node)];
    return name === 'Union' && /\bNone\b/u.test(node.text) ? [at('union', node)] : [];
  });
  return [...pipes, ...unions, ...named].toSorted((a, b) => a.start - b.start);
}

function unites(node: SyntaxNode, name: string): boolean {
  return node.namedChildren.some((part) => {
    const inner = part.namedChildren[0];
    return inner?.type === 'union_type' ? unites(inner, name) : part.text === name;
  });
}

function isOfNone(node: SyntaxNode): boolean {
  for (let at: SyntaxNode | undefined = node; at; at = at.child('left')) {
    if (at.type !== 'binary_operator') return at.type === 'none';
    if (at.child('right')?.type === 'none' && at.children.some(({ type }) => type === '|'))
      return true;
  }
  return false;
}

/** Methods that return an Optional, and `return null` where the method chose its type itself. */
function javaSights(code: Code): readonly Sight[] {
  const functions = code.once(functionsOf);
  const wrapped = functions.flatMap(({ returnType }) =>
    returnType && /^Optional\b/u.test(returnType.text) ? [at('optional', returnType)] : [],
  );
  const given = new Set(functions.filter(({ overrides }) => overrides).map(({ node }) => node));
  const nulls = code.nodes('return_statement').filter((node) => {
    const around = node.closest(
      'method_declaration',
      'lambda_expression',
      'constructor_declaration',
    );
    const isNull = node.namedChildren[0]?.type === 'null_literal';
    return isNull && around?.type === 'method_declaration' && !given.has(around);
  });
  return [...wrapped, ...nulls.map((node) => at('null', node))].toSorted(
    (a, b) => a.start - b.start,
  );
}

function propertySights(code: Code): readonly Sight[] {
  return code.nodes('property_signature', 'public_field_definition').flatMap((node) => {
    const isMarked = node.children.some(({ type }) => type === '?');
    const type = node.child('type')?.namedChildren[0];
    const mayMiss =
      type?.type === 'union_type' && /(?:^|\|)\s*undefined\s*(?:\||$)/u.test(type.text);
    // Both at once says more than either: an explicit `undefined` is allowed too.
    if (isMarked) return mayMiss ? [] : [at('question', node)];
    return mayMiss && !node.child('value') ? [at('undefined', node)] : [];
  });
}

function at(seen: string, { start, end }: SyntaxNode): Sight {
  return { seen, start, end };
}
