import type { Code } from './code.ts';
import { functionsOf, type ParameterFacts } from './functions.ts';
import type { NameFacts } from './names.ts';
import type { SyntaxNode } from './syntaxNode.ts';

/** What is said of a name besides the name. */
export interface Binding {
  readonly kind: NameFacts['kind'];
  readonly declaration: SyntaxNode;
  readonly type?: SyntaxNode | undefined;
  readonly value?: SyntaxNode | undefined;
  readonly nameIsGiven?: boolean;
}

/** A name that a pattern binds; given where the pattern takes it from what it matches. */
export interface PatternName {
  readonly name: SyntaxNode;
  readonly nameIsGiven: boolean;
}

const none = (): readonly PatternName[] => [];

/** Collects the names that a code binds. */
export class Bindings {
  readonly #found: NameFacts[] = [];
  readonly #known = new Map<SyntaxNode | undefined, Set<string>>();

  /** A name at its own declaration. Names like `_`, which nobody reads, are left out. */
  add(node: SyntaxNode, binding: Binding): void {
    const name = node.text.replace(/^#/u, '');
    if (/^_*$/u.test(name)) return;
    const { kind, declaration, type, value, nameIsGiven = false } = binding;
    this.#found.push({ node, name, kind, declaration, type, value, nameIsGiven });
  }

  /** A name where it is assigned: only the first time in a scope binds it. */
  addFirst(scope: SyntaxNode | undefined, node: SyntaxNode, binding: Binding): void {
    if (this.know(scope, node.text)) this.add(node, binding);
  }

  /** Takes a name as bound in a scope; false where it already was. */
  know(scope: SyntaxNode | undefined, name: string): boolean {
    const known = this.#known.get(scope) ?? new Set();
    this.#known.set(scope, known);
    if (known.has(name)) return false;
    known.add(name);
    return true;
  }

  /** The parameters of all functions: their own names, and those that `namesIn` finds in a pattern. */
  addParameters(code: Code, namesIn: (pattern: SyntaxNode) => readonly PatternName[] = none): void {
    for (const parameter of code.once(functionsOf).flatMap(({ parameters }) => parameters)) {
      const { node, nameNode } = parameter;
      if (nameNode) {
        this.addParameter(parameter);
        continue;
      }
      for (const { name, nameIsGiven } of namesIn(node.child('pattern') ?? node)) {
        this.add(name, { kind: 'parameter', declaration: node, nameIsGiven });
      }
    }
  }

  addParameter({ node, nameNode, type, implicit }: ParameterFacts): void {
    if (!nameNode || implicit) return;
    const value = node.child('value') ?? node.child('right');
    this.add(nameNode, { kind: 'parameter', declaration: node, type, value });
  }

  /** All names, in the order of the text. */
  get all(): readonly NameFacts[] {
    return this.#found.sort((a, b) => a.node.start - b.node.start);
  }
}

/** A constant's name in most languages: `MAX_SIZE`. One letter is none: a type variable may be called so. */
export function isUpper(name: string): boolean {
  return /^_*[A-Z][A-Z0-9_]+$/u.test(name);
}
