import type { Code } from '../code/code.ts';
import { type FunctionFacts, functionsOf } from '../code/functions.ts';
import { type NameFacts, namesOf } from '../code/names.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { type TypeFacts, typesOf } from '../code/types.ts';
import { enumMembers } from './members.ts';

/** Something with a name that the code chose. */
export interface Thing {
  /**
   * What it is; `attribute` is a field of an object at run time, not of a shape, `classfield` one of C#,
   * which has properties besides.
   */
  readonly kind:
    | 'function'
    | 'method'
    | 'member'
    | 'attribute'
    | 'classfield'
    | 'package'
    | TypeFacts['kind']
    | NameFacts['kind'];
  readonly name: string;
  readonly node: SyntaxNode;
  /** Of a function. */
  readonly does?: FunctionFacts;
  /** Of a type. */
  readonly is?: TypeFacts;
  /** Of a name for a value. */
  readonly holds?: NameFacts;
}

/** All that the code gives names to; what others named is left out. In no order. */
export function thingsOf(code: Code): readonly Thing[] {
  const members = enumMembers(code);
  const isMember = new Set(members);
  const things: readonly Thing[] = [
    ...code.once(functionsOf).flatMap((one) => functionThing(one) ?? []),
    ...code
      .once(typesOf)
      .map((is): Thing => ({ kind: is.kind, name: is.name, node: is.nameNode, is })),
    ...code.once(namesOf).flatMap((one) => valueThing(one, code) ?? []),
    ...code
      .nodes('package_identifier')
      .map((node): Thing => ({ kind: 'package', name: node.text, node })),
  ];
  const named = things.filter(({ node }) => !isMember.has(node));
  return [...named, ...members.map((node): Thing => ({ kind: 'member', name: node.text, node }))];
}

function functionThing(does: FunctionFacts): Thing | undefined {
  const { kind, name, nameNode, nameIsGiven, overrides } = does;
  if (!name || !nameNode || nameIsGiven || overrides) return undefined;
  return kind === 'function' || kind === 'method'
    ? { kind, name, node: nameNode, does }
    : undefined;
}

const attributes =
  /^(?:assignment|assignment_expression|public_field_definition|field_definition)$/u;

function valueThing(holds: NameFacts, code: Code): Thing | undefined {
  const { name, node, kind, nameIsGiven, declaration } = holds;
  if (nameIsGiven) return undefined;
  const isJava =
    declaration.type === 'field_declaration' && declaration.firstOf('variable_declarator');
  const isAttribute = kind === 'field' && (isJava || attributes.test(declaration.type));
  if (kind === 'field' && code.language === 'csharp')
    return { kind: 'classfield', name, node, holds };
  return { kind: isAttribute ? 'attribute' : kind, name, node, holds };
}

/** In capitals, as a constant. */
export function isUpper(name: string): boolean {
  return /^_*\p{Lu}[\p{Lu}\d_]*$/u.test(name);
}

/** A constant that its declaration does not call one, of a language whose variables are all declared alike. */
export function isConstantVariable({ kind, name }: Thing, code: Code): boolean {
  const isDeclared = /^(?:go|java|rust|csharp)$/u.test(code.language);
  return kind === 'constant' && !isDeclared && !isUpper(name);
}
