import { Bindings } from '../bindings.ts';
import type { Code } from '../code.ts';
import { functionsOf } from '../functions.ts';
import type { NameFacts } from '../names.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import { isTopLevel } from './declarations.ts';

/** The names that Go code binds; receivers, which Go wants short, are left out. */
export function goNames(code: Code): readonly NameFacts[] {
  const bindings = new Bindings();
  for (const { node, body, parameters } of code.once(functionsOf)) {
    for (const { name } of parameters) if (name) bindings.know(body, name);
    for (const result of node.child('result')?.children ?? []) addResult(bindings, result, body);
  }
  bindings.addParameters(code);
  for (const node of code.nodes('var_spec', 'const_spec')) addSpec(bindings, node);
  for (const node of code.nodes('short_var_declaration')) addShort(bindings, node);
  for (const node of code.nodes('range_clause', 'receive_statement')) addReceived(bindings, node);
  for (const node of code.nodes('type_switch_statement')) {
    const alias = node.child('alias')?.namedChildren[0];
    if (alias) bindings.add(alias, { kind: 'local', declaration: node });
  }
  for (const node of code.nodes('field_declaration')) {
    const type = node.child('type');
    for (const name of namesIn(node))
      bindings.add(name, { kind: 'field', declaration: node, type });
  }
  return bindings.all;
}

const scopes = [
  'block',
  'if_statement',
  'for_statement',
  'expression_switch_statement',
  'type_switch_statement',
  'expression_case',
  'type_case',
  'default_case',
  'communication_case',
] as const;

function namesIn(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children.filter(({ field, named }) => named && field === 'name');
}

function addResult(bindings: Bindings, node: SyntaxNode, body: SyntaxNode | undefined): void {
  for (const name of node.type === 'parameter_declaration' ? namesIn(node) : []) {
    bindings.know(body, name.text);
    bindings.add(name, { kind: 'local', declaration: node, type: node.child('type') });
  }
}

function addSpec(bindings: Bindings, node: SyntaxNode): void {
  const isConstant = node.type === 'const_spec';
  const kind = isConstant ? 'constant' : isTopLevel(node) ? 'variable' : 'local';
  const names = namesIn(node);
  const values = node.child('value')?.namedChildren ?? [];
  for (const [index, name] of names.entries()) {
    const value = values.length === names.length ? values[index] : undefined;
    bindings.know(node.closest(...scopes), name.text);
    bindings.add(name, { kind, declaration: node, type: node.child('type'), value });
  }
}

function addShort(bindings: Bindings, node: SyntaxNode): void {
  const isLoop = node.parent?.type === 'for_clause';
  const kind = isLoop
    ? 'loop'
    : isTopLevel(node) && !node.closest(...scopes)
      ? 'variable'
      : 'local';
  const names = node.child('left')?.namedChildren ?? [];
  const values = node.child('right')?.namedChildren ?? [];
  for (const [index, name] of names.entries()) {
    if (name.type !== 'identifier') continue;
    const value = values.length === names.length ? values[index] : undefined;
    bindings.addFirst(node.closest(...scopes), name, { kind, declaration: node, value });
  }
}

/** `for k, v := range m`, `case m := <-c`. */
function addReceived(bindings: Bindings, node: SyntaxNode): void {
  if (!node.firstOf(':=')) return;
  const kind = node.type === 'range_clause' ? 'loop' : 'local';
  for (const name of node.child('left')?.namedChildren ?? []) {
    if (name.type === 'identifier') bindings.add(name, { kind, declaration: node });
  }
}
