/** A stretch of a text, in UTF-16 units; `end` is not part of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Further up nothing is looked for; code that people write nests less than a hundred levels deep. */
const farthest = 1000;

/** What a parser says of a node. */
export type NodePlace = Pick<SyntaxNode, 'type' | 'named' | 'field' | 'start' | 'end'>;

/**
 * One node of a syntax tree, in plain JavaScript: a rule touches thousands of them, and each look into
 * the parser's own memory costs a call.
 */
export class SyntaxNode implements Span {
  /** The grammar's name for it: `function_definition`; the text itself for operators and the like. */
  readonly type: string;
  readonly named: boolean;
  /** What it is to its parent: `name`, `body`. */
  readonly field: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly parent: SyntaxNode | undefined;
  /** Its place among its parent's children. */
  readonly index: number;
  readonly children: SyntaxNode[] = [];
  readonly #source: string;

  constructor(source: string, place: NodePlace, parent: SyntaxNode | undefined) {
    this.#source = source;
    this.type = place.type;
    this.named = place.named;
    this.field = place.field;
    this.start = place.start;
    this.end = place.end;
    this.parent = parent;
    this.index = parent?.children.length ?? 0;
  }

  get text(): string {
    return this.#source.slice(this.start, this.end);
  }

  get namedChildren(): readonly SyntaxNode[] {
    return this.children.filter(({ named }) => named);
  }

  /** The child with this field name. */
  child(field: string): SyntaxNode | undefined {
    return this.children.find((child) => child.field === field);
  }

  /** The first child of one of these types. */
  firstOf(...types: readonly string[]): SyntaxNode | undefined {
    return this.children.find(({ type }) => types.includes(type));
  }

  /**
   * The nearest node around this one that has one of these types. Only so far up: in brackets nested ten
   * thousand deep, asking at each for what is around it would take a time that grows with the square.
   */
  closest(...types: readonly string[]): SyntaxNode | undefined {
    let node = this.parent;
    for (let level = 0; node && level < farthest; level += 1) {
      if (types.includes(node.type)) return node;
      node = node.parent;
    }
    return undefined;
  }

  /** The named node before or after this one, below the same parent. */
  sibling(step: 1 | -1): SyntaxNode | undefined {
    const all = this.parent?.children ?? [];
    let index = this.index + step;
    while (all[index]?.named === false) index += step;
    return all[index];
  }

  /** Whether this node lies inside another, or is it. */
  within(other: SyntaxNode): boolean {
    return other.start <= this.start && this.end <= other.end;
  }
}
