import type { Code } from '../code.ts';
import { deepest } from '../declaration.ts';
import type { Documentation } from '../documentation.ts';
import type { SyntaxNode } from '../syntaxNode.ts';

/** The class or function that a node stands in. */
export function ownerOf(node: SyntaxNode): SyntaxNode | undefined {
  return node.closest('class_definition', 'function_definition', 'lambda');
}

/** Whether a name at this place is seen from outside: no leading underscore, in nothing hidden. */
export function isPublic(name: string, node: SyntaxNode): boolean {
  let isOpen = !name.startsWith('_');
  let owner = ownerOf(node);
  for (let depth = 0; isOpen && owner && depth < deepest; depth += 1) {
    const ownerName = owner.child('name')?.text ?? '_';
    isOpen = owner.type === 'class_definition' && !ownerName.startsWith('_');
    owner = ownerOf(owner);
  }
  return isOpen && !owner;
}

/** The decorators above a definition. */
export function decoratorNodes(node: SyntaxNode): readonly SyntaxNode[] {
  return node.parent?.type === 'decorated_definition'
    ? node.parent.children.filter(({ type }) => type === 'decorator')
    : [];
}

/** The string that a body begins with. */
export function docstring(body: SyntaxNode | undefined, code: Code): Documentation | undefined {
  const first = body?.children.find(({ type }) => type !== 'comment');
  const only = first?.type === 'expression_statement' ? first.namedChildren : [];
  const [string] = only;
  if (!string || only.length !== 1 || !/^(?:string|concatenated_string)$/u.test(string.type)) {
    return undefined;
  }
  const parts = string.type === 'string' ? [string] : string.namedChildren;
  const contents = parts.flatMap(({ text }) => {
    const match = /^[rRuU]?("""|'''|"|')/u.exec(text);
    return match?.[1] ? [text.slice(match[0].length, -match[1].length)] : [];
  });
  if (contents.length < parts.length) return undefined;
  const indent = code.column(string.start);
  return { start: string.start, end: string.end, text: dedented(contents.join(''), indent) };
}

function dedented(text: string, indent: number): string {
  const blanks = new RegExp(`^[ \\t]{0,${Math.min(indent, 1000)}}`, 'u');
  return text
    .split(/\r?\n/u)
    .map((line, index) => (index === 0 ? line : line.replace(blanks, '')))
    .join('\n')
    .trim();
}
