import type { Code } from '../code.ts';
import { deepest } from '../declaration.ts';
import { type Documentation, documentationAbove } from '../documentation.ts';
import type { SyntaxNode } from '../syntaxNode.ts';

/** What a file says of its own borders. */
interface Module {
  /** It imports or exports something: without that, all at top level may be seen from outside. */
  readonly hasBorders: boolean;
  /** The own names that it exports in a list or by assignment. */
  readonly exported: ReadonlySet<string>;
}

const wrappers: ReadonlySet<string> = new Set([
  'parenthesized_expression',
  'as_expression',
  'satisfies_expression',
  'non_null_expression',
]);

/** The expression around a value that is the same value: `(…)`, `… as T`. */
export function unwrapped(node: SyntaxNode): SyntaxNode {
  let outer = node;
  while (outer.parent && wrappers.has(outer.parent.type)) outer = outer.parent;
  return outer;
}

/** What a value is given to. */
export interface Target {
  readonly kind: 'variable' | 'field' | 'property' | 'assignment' | 'default';
  readonly nameNode: SyntaxNode | undefined;
  /** The statement or member that the giving is. */
  readonly declaration: SyntaxNode;
  readonly type: SyntaxNode | undefined;
}

/** The variable, property or field that an expression is given to. */
export function targetOf(node: SyntaxNode): Target | undefined {
  const value = unwrapped(node);
  const { parent } = value;
  if (!parent || (value.field !== 'value' && value.field !== 'right')) return undefined;
  const type = annotated(parent.child('type'));
  const nameNode = parent.child('name') ?? parent.child('property') ?? parent.child('key');
  switch (parent.type) {
    case 'variable_declarator': {
      const isName = nameNode?.type === 'identifier';
      const declaration = parent.index === 1 ? (parent.parent ?? parent) : parent;
      return { kind: 'variable', nameNode: isName ? nameNode : undefined, declaration, type };
    }
    case 'public_field_definition':
    case 'field_definition':
      return { kind: 'field', nameNode, declaration: parent, type };
    case 'pair':
      return { kind: 'property', nameNode, declaration: parent, type: undefined };
    case 'assignment_expression':
      return assignment(parent);
    case 'export_statement':
      return { kind: 'default', nameNode: undefined, declaration: parent, type: undefined };
    default:
      return undefined;
  }
}

function assignment(node: SyntaxNode): Target {
  const left = node.child('left');
  const nameNode = left?.type === 'identifier' ? left : left?.child('property');
  const { parent } = node;
  const declaration = parent?.type === 'expression_statement' ? parent : node;
  return { kind: 'assignment', nameNode, declaration, type: undefined };
}

/** The type in `: string`, also of `: x is string` and `: asserts x`. */
export function annotated(node: SyntaxNode | undefined): SyntaxNode | undefined {
  return node?.type.endsWith('_annotation') ? node.namedChildren.at(-1) : node;
}

/** A property's name without quotes and `#`; undefined where it is computed. */
export function propertyName(node: SyntaxNode | undefined): string | undefined {
  if (!node || node.type === 'computed_property_name') return undefined;
  return node.type === 'string' ? node.text.slice(1, -1) : node.text.replace(/^#/u, '');
}

/** The export around a statement, or around one of the variables that it declares. */
export function exportOf(statement: SyntaxNode): SyntaxNode | undefined {
  if (statement.type === 'export_statement') return statement;
  const isVariable = statement.type === 'variable_declarator';
  const around = isVariable ? statement.parent?.parent : statement.parent;
  const outer = around?.type === 'ambient_declaration' ? around.parent : around;
  return outer?.type === 'export_statement' ? outer : undefined;
}

/** Whether a statement's name is seen from outside its file. */
export function isSeenOutside(statement: SyntaxNode, name: string, code: Code): boolean {
  if (name.startsWith('_')) return false;
  const { hasBorders, exported } = code.once(moduleOf);
  let node = statement;
  let isExported = exportOf(node) !== undefined;
  let ownName = name;
  for (let depth = 0; depth < deepest; depth += 1) {
    const space = spaceAround(node);
    if (space === 'file') return isExported || !hasBorders || exported.has(ownName);
    if (!space) return false;
    if (space.parent?.type === 'ambient_declaration') return true;
    if (!isExported) return false;
    node = space.parent?.type === 'expression_statement' ? space.parent : space;
    isExported = exportOf(node) !== undefined;
    ownName = space.child('name')?.text ?? '';
  }
  return false;
}

/** The namespace or the file that a statement stands in directly; undefined where it is inside a function or a block. */
function spaceAround(statement: SyntaxNode): SyntaxNode | 'file' | undefined {
  let node = statement.parent;
  while (node && passed.has(node.type)) node = node.parent;
  if (node?.type === 'program') return 'file';
  const space = node?.type === 'statement_block' ? node.parent : undefined;
  return /^(?:internal_)?module$/u.test(space?.type ?? '') ? space : undefined;
}

const passed: ReadonlySet<string> = new Set([
  'export_statement',
  'ambient_declaration',
  'expression_statement',
  'ERROR',
]);

function moduleOf(code: Code): Module {
  const exported = new Set<string>();
  const borders = code.nodes('export_statement', 'import_statement');
  for (const node of code.nodes('export_specifier')) add(exported, node.child('name')?.text);
  for (const node of code.nodes('export_statement')) {
    const value = node.child('value');
    if (value?.type === 'identifier') exported.add(value.text);
  }
  let isCommon = false;
  for (const node of code.nodes('assignment_expression')) {
    if (!/^(?:module\.)?exports\b/u.test(node.child('left')?.text ?? '')) continue;
    isCommon = true;
    addExports(exported, node.child('right'));
  }
  return { hasBorders: borders.length > 0 || isCommon, exported };
}

function addExports(exported: Set<string>, value: SyntaxNode | undefined): void {
  if (value?.type === 'identifier') exported.add(value.text);
  if (value?.type !== 'object') return;
  for (const { type, text, children } of value.children) {
    const [key, , own] = children;
    if (type === 'shorthand_property_identifier') exported.add(text);
    else if (type === 'pair') add(exported, (own ?? key)?.text);
  }
}

function add(names: Set<string>, name: string | undefined): void {
  if (name !== undefined) names.add(name);
}

/** The JSDoc comment above a statement or member, its export and its decorators. */
export function jsdoc(declaration: SyntaxNode, code: Code): Documentation | undefined {
  const statement = exportOf(declaration) ?? ambient(declaration);
  return documentationAbove(statement, code, {
    documents: /^\/\*\*(?!\/)/u,
    between: ['decorator'],
  });
}

function ambient(node: SyntaxNode): SyntaxNode {
  return node.parent?.type === 'ambient_declaration' ? node.parent : node;
}

/** The decorators of a class or a member: in it, before it, or before its `export`. */
export function decoratorNodes(node: SyntaxNode): readonly SyntaxNode[] {
  const before: SyntaxNode[] = [];
  const all = node.parent?.children ?? [];
  for (let at = node.index - 1; at >= 0; at -= 1) {
    const sibling = all[at];
    if (sibling?.type === 'decorator') before.unshift(sibling);
    else if (sibling?.type !== 'export' && sibling?.type !== 'comment') break;
  }
  return [...before, ...node.children.filter(({ type }) => type === 'decorator')];
}
