import type { Code } from '../code/code.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { sight } from '../manners.ts';
import type { Sight } from '../rule.ts';

/** What a framework fills in later cannot be fixed. */
const filledIn =
  /^@?(?:Mock|MockBean|InjectMocks|Captor|Spy|Autowired|Inject|Value|PersistenceContext|Resource|SerializeField|Parameter|Inject\w+)\b/u;

/** Fields of classes: fixed, assigned again, or merely not fixed. */
export function fieldSights(code: Code): readonly Sight[] {
  const assigned = code.once(assignedNames);
  return [
    ...code.nodes('public_field_definition').flatMap((node) => scriptField(node, assigned)),
    ...code
      .nodes('required_parameter', 'optional_parameter')
      .flatMap((node) => parameterField(node, assigned)),
    ...code.nodes('field_declaration').flatMap((node) => declaredField(code, node, assigned)),
  ];
}

function state(isFixed: boolean, names: readonly string[], assigned: ReadonlySet<string>): string {
  if (isFixed) return 'fixed field';
  return names.some((name) => assigned.has(name)) ? 'reassigned field' : 'mutable field';
}

function scriptField(node: SyntaxNode, assigned: ReadonlySet<string>): readonly Sight[] {
  const name = node.child('name');
  if (!name || node.firstOf('decorator', 'declare', 'abstract', 'accessor')) return [];
  const isFixed = node.firstOf('readonly') !== undefined;
  return [
    sight(state(isFixed, [name.text.replace('#', '')], assigned), {
      start: node.start,
      end: name.end,
    }),
  ];
}

/** `constructor(private total: number)` declares a field. */
function parameterField(node: SyntaxNode, assigned: ReadonlySet<string>): readonly Sight[] {
  const isFixed = node.firstOf('readonly') !== undefined;
  const name = node.child('pattern');
  if (!name || node.firstOf('decorator') || !(isFixed || node.firstOf('accessibility_modifier')))
    return [];
  return [sight(state(isFixed, [name.text], assigned), { start: node.start, end: name.end })];
}

function declaredField(
  code: Code,
  node: SyntaxNode,
  assigned: ReadonlySet<string>,
): readonly Sight[] {
  if (code.language !== 'java' && code.language !== 'csharp') return [];
  const modifiers = modifiersOf(node);
  const owner = node.closest(
    'class_declaration',
    'record_declaration',
    'enum_declaration',
    'struct_declaration',
  );
  const marks = [...modifiers, ...(owner ? modifiersOf(owner) : [])];
  if (modifiers.some((one) => filledIn.test(one)) || marks.includes('@Value')) return [];
  const isFixed = modifiers.some((one) => /^(?:final|readonly|const)$/u.test(one));
  const declarators = (node.firstOf('variable_declaration') ?? node).namedChildren.filter(
    ({ type }) => type === 'variable_declarator',
  );
  const names = declarators.map((one) => one.child('name')?.text ?? '');
  return [sight(state(isFixed, names, assigned), node)];
}

/** `private`, `@Mock`, and so on: Java groups them, C# does not. */
export function modifiersOf(node: SyntaxNode): readonly string[] {
  const groups = node.children.filter(
    ({ type }) => type === 'modifiers' || type === 'attribute_list',
  );
  return [
    ...node.children.filter(({ type }) => type === 'modifier').map(({ text }) => text),
    ...groups.flatMap(({ children }) => children.map(({ text }) => text)),
  ];
}

/** The names that anything but a constructor assigns, whatever they belong to. */
function assignedNames(code: Code): ReadonlySet<string> {
  const all = code.nodes(
    'assignment_expression',
    'augmented_assignment_expression',
    'update_expression',
    'prefix_unary_expression',
    'postfix_unary_expression',
  );
  return new Set(
    all.flatMap((node) => {
      if (node.type === 'assignment_expression' && isInConstructor(node)) return [];
      if (/unary/u.test(node.type) && !/\+\+|--/u.test(node.text)) return [];
      const target = node.child('left') ?? node.child('argument') ?? node.namedChildren[0];
      const name =
        target?.child('property') ?? target?.child('field') ?? target?.child('name') ?? target;
      return name ? [name.text.replace('#', '')] : [];
    }),
  );
}

function isInConstructor(node: SyntaxNode): boolean {
  const around = node.closest(
    'constructor_declaration',
    'method_definition',
    'method_declaration',
    'lambda_expression',
  );
  return (
    around?.type === 'constructor_declaration' || around?.child('name')?.text === 'constructor'
  );
}

/** Java's parameters and local variables; a counter of a loop and a variable that is assigned again cannot be final. */
export function javaSights(code: Code): readonly Sight[] {
  if (code.language !== 'java') return [];
  const assigned = code.once(assignedNames);
  const locals = code
    .nodes('local_variable_declaration')
    .filter((node) => node.parent?.type !== 'for_statement')
    .filter(
      (node) => !node.namedChildren.some((one) => assigned.has(one.child('name')?.text ?? '')),
    );
  const parameters = code.nodes('formal_parameter', 'spread_parameter').filter(hasBody);
  const loops = code.nodes('enhanced_for_statement');
  return [
    ...[...locals, ...loops].map((node) => finality(node, 'local')),
    ...parameters.map((node) => finality(node, 'parameter')),
  ];
}

function finality(node: SyntaxNode, kind: string): Sight {
  const isFinal = modifiersOf(node).includes('final');
  const end =
    node.type === 'enhanced_for_statement' ? (node.child('name')?.end ?? node.end) : node.end;
  return sight(`${isFinal ? 'final' : 'mutable'} ${kind}`, { start: node.start, end });
}

/** A record's parameters are final; those of a method without a body are nobody's variables. */
function hasBody(node: SyntaxNode): boolean {
  const owner = node.parent?.parent;
  return (
    owner?.child('body') !== undefined &&
    /^(?:method|constructor)_declaration$|^lambda/u.test(owner.type)
  );
}
