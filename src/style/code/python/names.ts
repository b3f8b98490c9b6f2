import { Bindings, isUpper } from '../bindings.ts';
import type { Code } from '../code.ts';
import { deepest } from '../declaration.ts';
import { functionsOf } from '../functions.ts';
import type { NameFacts } from '../names.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import { ownerOf } from './declarations.ts';
import { typeIn } from './functions.ts';
import { isLiteral, isTypeAlias } from './values.ts';

/** The names that Python code binds. */
export function pythonNames(code: Code): readonly NameFacts[] {
  const names = new Names(code);
  for (const { node, parameters } of code.once(functionsOf)) {
    for (const { name } of parameters) if (name) names.bindings.know(node, name);
  }
  names.bindings.addParameters(code);
  for (const node of code.nodes(...binders)) names.read(node);
  return names.bindings.all;
}

const binders = [
  'assignment',
  'named_expression',
  'for_statement',
  'for_in_clause',
  'as_pattern',
  'case_pattern',
  'splat_pattern',
] as const;

interface Target {
  readonly node: SyntaxNode;
  readonly value: SyntaxNode | undefined;
}

class Names {
  readonly bindings = new Bindings();
  readonly #root: SyntaxNode | undefined;
  readonly #reassigned: ReadonlySet<string>;

  constructor(code: Code) {
    this.#root = code.root;
    this.#reassigned = reassigned(code);
    for (const node of code.nodes('global_statement', 'nonlocal_statement')) {
      for (const { text } of node.namedChildren) this.bindings.know(ownerOf(node), text);
    }
  }

  read(node: SyntaxNode): void {
    if (node.type === 'assignment') this.#assignment(node);
    else if (node.type === 'as_pattern') this.#alias(node);
    else if (node.type.startsWith('for_')) this.#loop(node);
    else if (node.type.endsWith('_pattern')) this.#pattern(node);
    else this.#bind(node.child('name'), node, node.child('value'));
  }

  #assignment(node: SyntaxNode): void {
    const type = typeIn(node.child('type'));
    let value = node.child('right');
    for (let more = 0; value?.type === 'assignment' && more < deepest; more += 1) {
      value = value.child('right');
    }
    this.#bind(node.child('left'), node, value, type);
  }

  #bind(
    left: SyntaxNode | undefined,
    declaration: SyntaxNode,
    right: SyntaxNode | undefined,
    type?: SyntaxNode,
  ): void {
    const owner = ownerOf(declaration);
    for (const { node, value } of targets(left, right)) {
      if (node.type === 'attribute') {
        this.#field(node, declaration, value, type);
      } else if (!isTypeAlias(node.text, value)) {
        const kind = this.#kind(node.text, owner, value, type);
        const nameIsGiven = /^__\w+__$/u.test(node.text);
        this.bindings.addFirst(owner, node, { kind, declaration, type, value, nameIsGiven });
      }
    }
  }

  #kind(
    name: string,
    owner: SyntaxNode | undefined,
    value: SyntaxNode | undefined,
    type: SyntaxNode | undefined,
  ): NameFacts['kind'] {
    const isFinal = /^(?:\w+\.)?Final\b/u.test(type?.text ?? '');
    if (owner?.type === 'class_definition') return isFinal || isUpper(name) ? 'constant' : 'field';
    if (owner) return 'local';
    if (this.#reassigned.has(name)) return 'variable';
    return isFinal || isUpper(name) || isLiteral(value) ? 'constant' : 'variable';
  }

  /** `self.x = …` in a method. */
  #field(
    node: SyntaxNode,
    declaration: SyntaxNode,
    value: SyntaxNode | undefined,
    type: SyntaxNode | undefined,
  ): void {
    const name = node.child('attribute');
    if (!name || !/^(?:self|cls)$/u.test(node.child('object')?.text ?? '')) return;
    const owner = node.closest('class_definition') ?? this.#root;
    this.bindings.addFirst(owner, name, { kind: 'field', declaration, type, value });
  }

  #loop(node: SyntaxNode): void {
    // A comprehension's names are its own.
    const scope = node.type === 'for_statement' ? ownerOf(node) : node.parent;
    for (const { node: name } of targets(node.child('left'), undefined)) {
      if (name.type === 'identifier') {
        this.bindings.addFirst(scope, name, { kind: 'loop', declaration: node });
      }
    }
  }

  #alias(node: SyntaxNode): void {
    const alias = node.child('alias') ?? node.namedChildren.at(-1);
    const isCatch = /^except/u.test(node.parent?.type ?? '');
    const inner = alias?.type === 'as_pattern_target' ? alias.namedChildren[0] : alias;
    const owner = ownerOf(node);
    for (const { node: name } of targets(inner, undefined)) {
      if (name.type !== 'identifier') continue;
      const kind = isCatch ? 'loop' : owner ? 'local' : 'variable';
      this.bindings.addFirst(owner, name, { kind, declaration: node });
    }
  }

  /** A name alone in a `case` takes what is there. */
  #pattern(node: SyntaxNode): void {
    const [inner] = node.namedChildren;
    const [name, ...more] =
      inner?.type === 'dotted_name'
        ? inner.namedChildren
        : inner?.type === 'keyword_pattern'
          ? (inner.firstOf('dotted_name')?.namedChildren ?? [])
          : node.type === 'splat_pattern' && inner
            ? [inner]
            : [];
    if (name?.type !== 'identifier' || more.length > 0) return;
    const owner = ownerOf(node);
    const kind = owner ? 'local' : 'variable';
    this.bindings.addFirst(owner, name, { kind, declaration: node });
  }
}

/** The names and attributes on a left side, each with its own value where that can be told. */
function targets(left: SyntaxNode | undefined, right: SyntaxNode | undefined): readonly Target[] {
  const found: Target[] = [];
  const open: { node: SyntaxNode; value: SyntaxNode | undefined }[] = [];
  if (left) open.push({ node: left, value: right });
  // No recursion: brackets may nest as deep as they like.
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, value } = next;
    if (node.type === 'identifier' || node.type === 'attribute') found.push(next);
    if (!lists.test(node.type)) continue;
    const names = node.namedChildren;
    const values = /^(?:expression_list|tuple|list)$/u.test(value?.type ?? '')
      ? (value?.namedChildren ?? [])
      : [];
    const isPaired = values.length === names.length;
    for (let at = names.length - 1; at >= 0; at -= 1) {
      const name = names[at];
      if (name) open.push({ node: name, value: isPaired ? values[at] : undefined });
    }
  }
  return found;
}

const lists = /^(?:pattern_list|(?:tuple|list|list_splat)_pattern|tuple|list)$/u;

/** The names of the module that are assigned more than once, added to, deleted, or set by a function. */
function reassigned(code: Code): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const node of code.nodes('assignment', 'for_statement')) {
    if (ownerOf(node)) continue;
    for (const { node: name } of targets(node.child('left'), undefined)) {
      // In another branch a constant may well have another value.
      if (seen.has(name.text) && !isUpper(name.text)) again.add(name.text);
      seen.add(name.text);
    }
  }
  for (const node of code.nodes('augmented_assignment')) again.add(node.child('left')?.text ?? '');
  for (const node of code.nodes('global_statement', 'delete_statement')) {
    for (const { text } of node.namedChildren) again.add(text);
  }
  return again;
}
