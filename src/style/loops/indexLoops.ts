import type { Code } from '../code/code.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';

/** `for (let i = 0; i < list.length; i++)`, its length perhaps taken before. */
const header =
  /^for\s*\(\s*(?:let|var|int|Integer|long)\s+(?<name>\w+)\s*=\s*0\s*(?:,\s*(?<size>\w+)\s*=\s*(?<early>[\w.]+)\.(?:length|size\(\))\s*)?;\s*\k<name>\s*<\s*(?<bound>[^;]+?)\s*;\s*(?:\k<name>\s*\+\+|\+\+\s*\k<name>|\k<name>\s*\+=\s*1)\s*\)/u;
const goHeader =
  /^for\s+(?<name>\w+)\s*:=\s*0\s*;\s*\k<name>\s*<\s*len\((?<list>[\w.]+)\)\s*;\s*\k<name>\+\+\s*\{/u;
const rustHeader = /^for\s+(?<name>\w+)\s+in\s+0\s*\.\.\s*(?<list>[\w.]+)\.len\(\)\s*\{/u;
const lengthOf = /^(?<list>[\w.]+)\.(?:length|Length|Count|size\(\))$/u;
/** In longer bodies nobody can tell at a glance what the index is for. */
const mostLetters = 6000;
const mostOfHeader = 300;

/** Whether a loop counts through one list and uses the number only to read from it. */
export function isIndexOnly(loop: SyntaxNode, code: Code): boolean {
  const body = loop.child('body');
  if (!body || body.end - body.start > mostLetters) return false;
  const counting = countingOf(
    code.text.slice(loop.start, loop.start + mostOfHeader),
    code.language,
  );
  if (!counting) return false;
  const uses = usesIn(body, counting.name);
  return uses.length > 0 && uses.every((use) => readsFrom(use, counting.list));
}

function countingOf(text: string, language: string): { name: string; list: string } | undefined {
  const pattern = language === 'go' ? goHeader : language === 'rust' ? rustHeader : header;
  const groups = pattern.exec(text)?.groups;
  const name = groups?.name;
  if (!groups || !name) return undefined;
  const isEarly = groups.size !== undefined && groups.size === groups.bound;
  const list =
    groups.list ?? (isEarly ? groups.early : lengthOf.exec(groups.bound ?? '')?.groups?.list);
  return list ? { name, list } : undefined;
}

function usesIn(body: SyntaxNode, name: string): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const open = [body];
  for (let node = open.pop(); node; node = open.pop()) {
    if (
      node.end - node.start === name.length &&
      /identifier/u.test(node.type) &&
      node.text === name
    ) {
      found.push(node);
    }
    open.push(...node.children);
  }
  return found;
}

/** Whether a use of the number is `list[i]` or `list.get(i)`, and not what is written to. */
function readsFrom(use: SyntaxNode, list: string): boolean {
  const read = use.closest(
    'subscript_expression',
    'array_access',
    'element_access_expression',
    'index_expression',
    'method_invocation',
  );
  const text = read?.text ?? '';
  const isRead = text === `${list}[${use.text}]` || text === `${list}.get(${use.text})`;
  return isRead && read !== undefined && !isWritten(read);
}

function isWritten(read: SyntaxNode): boolean {
  const whole = read.parent?.type === 'expression_list' ? read.parent : read;
  return (
    whole.field === 'left' ||
    /^(?:update|unary|reference|prefix|postfix|inc|dec)_/u.test(whole.parent?.type ?? '')
  );
}
