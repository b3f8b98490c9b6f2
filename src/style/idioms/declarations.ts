import type { Code } from '../code/code.ts';
import { commentsOf } from '../code/comments.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { sight } from '../manners.ts';
import type { Sight } from '../rule.ts';

/** Where each name of a script is given a value again: the offsets, by name. */
type Writes = ReadonlyMap<string, readonly number[]>;

const functions = [
  'function_declaration',
  'function_expression',
  'arrow_function',
  'method_definition',
  'generator_function',
  'generator_function_declaration',
];
/** A name that is used more often is not looked at use by use. */
const mostUses = 500;
/** In a loop, functions would capture one variable each in place of one for all. */
const loops = ['for_statement', 'for_in_statement', 'while_statement', 'do_statement'];
const scopes = [
  'statement_block',
  'for_statement',
  'for_in_statement',
  'switch_body',
  'class_static_block',
  'program',
];

/**
 * The declarations of a script: `var`, `const`, `let` (it is assigned again), `let-once` (surely never),
 * `let-open` (what is shown does not tell).
 */
export function declarationSights(code: Code): readonly Sight[] {
  const writes = code.once(writesOf);
  const statements = code.nodes('lexical_declaration', 'variable_declaration');
  const loops = code.nodes('for_in_statement').filter((node) => node.child('kind'));
  return [...statements, ...loops]
    .flatMap((node) => {
      const kind = (node.child('kind') ?? node.children[0])?.text ?? '';
      if (!/^(?:var|let|const)$/u.test(kind) || isAmbient(node)) return [];
      return [sight(kind === 'let' ? letKind(node, writes, code) : kind, wordAndNames(node))];
    })
    .sort((a, b) => a.start - b.start);
}

/** `declare let x`, or in a namespace of types: there is nothing to choose. */
function isAmbient(node: SyntaxNode): boolean {
  return node.parent?.type === 'ambient_declaration';
}

/** From the word to the first name. */
function wordAndNames(node: SyntaxNode): { start: number; end: number } {
  const word = node.child('kind') ?? node.children[0] ?? node;
  const name = node.child('left') ?? node.firstOf('variable_declarator')?.child('name') ?? word;
  return { start: word.start, end: Math.min(name.end, node.end) };
}

function letKind(node: SyntaxNode, writes: Writes, code: Code): string {
  const scope = node.closest(...scopes);
  if (!scope) return 'let-open';
  const isLoop = node.type === 'for_in_statement';
  const within = isLoop ? node : scope;
  const names = boundNames(node);
  const isWritten = (name: string) =>
    writes.get(name)?.some((at) => within.start <= at && at < within.end) === true;
  if (names.some(isWritten)) return 'let';
  if (isLoop) return 'let-once';
  const declarators = node.children.filter(({ type }) => type === 'variable_declarator');
  if (!declarators.every((one) => one.child('value'))) return 'let';
  return isWhole(within, code) && !waitsForMore(node, within, code) ? 'let-once' : 'let-open';
}

/** At top level, what starts empty is filled by code that is not shown; so is what others import. */
function waitsForMore(node: SyntaxNode, scope: SyntaxNode, code: Code): boolean {
  if (scope.type !== 'program') return false;
  return (
    node.parent?.type === 'export_statement' ||
    /=\s*(?:null|undefined|true|false|-?\d+|''|""|``|\[\]|\{\}|\$\w+\(.*\))\s*[;,]?\s*$/u.test(
      node.text.slice(0, 400),
    ) ||
    boundNames(node).some((name) => !isUsedAfter(name, node.end, code))
  );
}

function isUsedAfter(name: string, end: number, code: Code): boolean {
  return code.text.includes(name, end);
}

/** Whether all of a node is shown and sound. */
function isWhole(node: SyntaxNode, code: Code): boolean {
  return (
    code.soundness === 'whole' &&
    !code.once(elisionsOf).some((at) => node.start <= at && at < node.end)
  );
}

function elisionsOf(code: Code): readonly number[] {
  return code.once(commentsOf).flatMap(({ elision, start }) => (elision ? [start] : []));
}

/** The names that a declaration or a loop binds, patterns opened. */
function boundNames(node: SyntaxNode): readonly string[] {
  const targets =
    node.type === 'for_in_statement'
      ? [node.child('left')]
      : node.children
          .filter(({ type }) => type === 'variable_declarator')
          .map((one) => one.child('name'));
  return targets.flatMap((target) => (target ? namesIn(target) : []));
}

function namesIn(target: SyntaxNode): readonly string[] {
  if (/^(?:shorthand_property_identifier_pattern|identifier)$/u.test(target.type)) {
    return [target.text];
  }
  return target.namedChildren.flatMap((child) =>
    child.field === 'key' || child.field === 'right' ? [] : namesIn(child),
  );
}

/** All assignments to plain names, also in patterns and loops. */
function writesOf(code: Code): Writes {
  const writes = new Map<string, number[]>();
  const targets = code
    .nodes('assignment_expression', 'augmented_assignment_expression', 'update_expression')
    .map((node) => node.child('left') ?? node.child('argument'));
  const loops = code
    .nodes('for_in_statement')
    .flatMap((node) => (node.child('kind') ? [] : [node.child('left')]));
  for (const target of [...targets, ...loops]) {
    if (!target || /^(?:member|subscript)_expression$/u.test(target.type)) continue;
    for (const name of namesIn(target)) {
      const known = writes.get(name);
      if (known) known.push(target.start);
      else writes.set(name, [target.start]);
    }
  }
  return writes;
}

/** The declarations by the offset at which each starts. */
export function declarationsByStart(code: Code): ReadonlyMap<number, SyntaxNode> {
  const all = code.nodes('variable_declaration', 'lexical_declaration');
  return new Map(all.map((node) => [node.start, node]));
}

/**
 * What may stand in place of a `var` without any doubt: it declares one name, once in its function, with a
 * value, and all uses follow it in its own block.
 */
export function declarationFor(node: SyntaxNode, code: Code): 'let' | 'const' | undefined {
  const [declarator, ...more] = node.children.filter(({ type }) => type === 'variable_declarator');
  const name = declarator?.child('name');
  const block = node.parent;
  const isPlain = name?.type === 'identifier' && declarator?.child('value') && more.length === 0;
  if (!name || !isPlain || !block || !/^(?:program|statement_block)$/u.test(block.type)) {
    return undefined;
  }
  const owner = node.closest(...functions, ...loops, 'program');
  if (!owner || loops.includes(owner.type) || !isWhole(owner, code)) return undefined;
  const all = code.once(usesByName).get(name.text) ?? [];
  if (all.length > mostUses) return undefined;
  const uses = all.filter((one) => one.within(owner) && one !== name);
  const isSafe = uses.every(
    (use) => node.end <= use.start && use.within(block) && use.parent?.child('name') !== use,
  );
  if (!isSafe) return undefined;
  return uses.some((use) => code.once(writesOf).get(name.text)?.includes(use.start))
    ? 'let'
    : 'const';
}

function usesByName(code: Code): ReadonlyMap<string, readonly SyntaxNode[]> {
  const uses = new Map<string, SyntaxNode[]>();
  for (const node of code.nodes(
    'identifier',
    'shorthand_property_identifier',
    'shorthand_property_identifier_pattern',
  )) {
    const known = uses.get(node.text);
    if (known) known.push(node);
    else uses.set(node.text, [node]);
  }
  return uses;
}
