import type { Code } from '../code/code.ts';
import { typesOf } from '../code/types.ts';
import { sight } from '../manners.ts';
import type { Sight } from '../rule.ts';
import { modifiersOf } from './fieldSights.ts';

/** Properties of interfaces and object types, and of C# classes. */
export function propertySights(code: Code): readonly Sight[] {
  const signatures = code
    .nodes('property_signature')
    .map((node) =>
      sight(node.firstOf('readonly') ? 'readonly property' : 'mutable property', node),
    );
  const accessors = code.nodes('property_declaration').flatMap((node) => {
    const list = node.child('accessors');
    const automatic = list?.namedChildren.filter((one) => one.child('body') === undefined) ?? [];
    const names = automatic.map((one) => one.child('name')?.text);
    if (names.includes('init')) return [sight('init property', node)];
    return names.includes('set') ? [sight('set property', node)] : [];
  });
  return [...signatures, ...accessors];
}

/** Classes that can be derived from, though not made for it. */
export function classSights(code: Code): readonly Sight[] {
  if (code.language !== 'java' && code.language !== 'csharp') return [];
  return code
    .once(typesOf)
    .filter(({ kind }) => kind === 'class')
    .flatMap(({ node, header }) => {
      const modifiers = modifiersOf(node);
      if (modifiers.some((one) => /^(?:abstract|static|non-sealed|partial)$/u.test(one))) return [];
      const isFinal = modifiers.some((one) => one === 'final' || one === 'sealed');
      return [sight(isFinal ? 'final class' : 'open class', header)];
    });
}

/** Python's dataclasses. */
export function frozenSights(code: Code): readonly Sight[] {
  if (code.language !== 'python') return [];
  return code
    .once(typesOf)
    .flatMap(({ decorators }) =>
      decorators
        .filter(({ text }) => /^(?:dataclasses\.)?dataclass\b/u.test(text))
        .map(({ node, text }) =>
          sight(/\bfrozen\s*=\s*True\b/u.test(text) ? 'frozen' : 'unfrozen', node),
        ),
    );
}

export function mutSights(code: Code): readonly Sight[] {
  return code
    .nodes('let_declaration')
    .filter(
      (node) =>
        node.firstOf('mutable_specifier') || /\bmut\s/u.test(node.child('pattern')?.text ?? ''),
    )
    .map((node) =>
      sight('let mut', { start: node.start, end: node.child('pattern')?.end ?? node.end }),
    );
}
