import { Bindings, type PatternName } from '../bindings.ts';
import type { Code } from '../code.ts';
import type { NameFacts } from '../names.ts';
import type { SyntaxNode } from '../syntaxNode.ts';

/** The names that Rust code binds. */
export function rustNames(code: Code): readonly NameFacts[] {
  const bindings = new Bindings();
  bindings.addParameters(code, patternNames);
  for (const node of code.nodes(...binders)) addPattern(bindings, node);
  for (const node of code.nodes('const_item', 'static_item')) {
    const name = node.child('name');
    const [type, value] = [node.child('type'), node.child('value')];
    if (name) bindings.add(name, { kind: 'constant', declaration: node, type, value });
  }
  for (const node of code.nodes('field_declaration')) {
    const name = node.child('name');
    const type = node.child('type');
    if (name) bindings.add(name, { kind: 'field', declaration: node, type });
  }
  return bindings.all;
}

const binders = ['let_declaration', 'let_condition', 'for_expression', 'match_arm'] as const;

function addPattern(bindings: Bindings, node: SyntaxNode): void {
  const pattern = node.child('pattern');
  if (!pattern) return;
  const isLet = node.type === 'let_declaration';
  const isSimple = isLet && /^(?:identifier|mut_pattern)$/u.test(pattern.type);
  const isTop = isLet && node.parent?.type === 'source_file';
  const kind = node.type === 'for_expression' ? 'loop' : isTop ? 'variable' : 'local';
  const type = isLet ? node.child('type') : undefined;
  const value = isSimple ? node.child('value') : undefined;
  for (const { name, nameIsGiven } of patternNames(pattern)) {
    // `Ok(n) | Err(n)` binds one name.
    bindings.addFirst(node, name, { kind, declaration: node, type, value, nameIsGiven });
  }
}

/** The names that a pattern binds: not its types and constants, which have capitals, nor its guard. */
function patternNames(pattern: SyntaxNode): readonly PatternName[] {
  const found: PatternName[] = [];
  const open: SyntaxNode[] = [pattern];
  // No recursion: brackets may nest as deep as they like.
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'shorthand_field_identifier') found.push({ name: node, nameIsGiven: true });
    else if (node.type !== 'identifier') open.push(...partsOf(node).toReversed());
    else if (!/^_*[A-Z]/u.test(node.text)) found.push({ name: node, nameIsGiven: false });
  }
  return found;
}

function partsOf(pattern: SyntaxNode): readonly SyntaxNode[] {
  if (pattern.type === 'field_pattern') {
    const inner = pattern.child('pattern') ?? pattern.child('name');
    return inner ? [inner] : [];
  }
  if (!/_pattern$|^parameter$/u.test(pattern.type)) return [];
  return pattern.children.filter(
    ({ named, field }) => named && field !== 'type' && field !== 'condition',
  );
}
