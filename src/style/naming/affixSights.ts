import type { Code } from '../code/code.ts';
import type { NameFacts } from '../code/names.ts';
import type { Sight } from '../rule.ts';
import { jsxMakers } from './jsxMakers.ts';
import { isConstantVariable, type Thing, thingsOf } from './things.ts';

/**
 * The names of a code, as `kind:name`. Where it tells, the kind says more: `local.string`,
 * `attribute.private`. A `constvariable` is constant and a variable, a `routine` is a method of a language that has nothing else.
 */
export function affixSights(code: Code): readonly Sight[] {
  return code
    .once(thingsOf)
    .flatMap((thing) => {
      const { start, end } = thing.node;
      const sight = (kind: string): Sight => ({ seen: `${kind}:${thing.name}`, start, end });
      const hidden = hiddenKind(thing, code);
      return [sight(kindOf(thing, code)), ...(hidden ? [sight(hidden)] : [])];
    })
    .toSorted((a, b) => a.start - b.start);
}

/** Methods that are private; and what Python makes so by its name alone. */
function hiddenKind({ kind, name, node, does }: Thing, code: Code): string | undefined {
  const isPython = code.language === 'python';
  if (isPython && !/^_(?!_)/u.test(name)) return undefined;
  if (kind === 'attribute') return isPython ? 'attribute.private' : undefined;
  if (kind !== 'method' || !does) return undefined;
  const before = code.text.slice(does.node.start, node.start);
  return isPython || /\bprivate\b/u.test(before) ? 'hidden' : undefined;
}

function kindOf(thing: Thing, code: Code): string {
  const { does, is, holds } = thing;
  const kind = isConstantVariable(thing, code) ? 'constvariable' : thing.kind;
  if (does) {
    if (/^\p{Lu}/u.test(does.name ?? '') && code.once(jsxMakers).has(does.node)) return 'component';
    const isOnly = /^(?:java|csharp)$/u.test(code.language);
    const routine = kind === 'method' && isOnly ? 'routine' : kind;
    return does.async ? `${routine}.async` : routine;
  }
  if (is) {
    return is.bases.some((base) => /(?:Error|Exception)\b/u.test(base))
      ? `${kind}.exception`
      : kind;
  }
  return holds ? valueKind(kind, holds) : kind;
}

function valueKind(kind: string, holds: NameFacts): string {
  const modifiers = /^[^=;({:]{0,80}/u.exec(holds.declaration.text)?.[0] ?? '';
  if (/^(?:field|attribute|classfield)$/u.test(kind) && /\bprivate\b/u.test(modifiers)) {
    return `${kind}.private`;
  }
  const type = holds.type?.text ?? '';
  const value = holds.value?.type ?? '';
  if (/^(?:str|string|String|&(?:'static )?str)$/u.test(type) || /string/u.test(value)) {
    return `${kind}.string`;
  }
  const isBoolean =
    /^bool(?:ean)?$/iu.test(type) || /^(?:true|false|boolean_literal)$/u.test(value);
  return isBoolean ? `${kind}.boolean` : kind;
}
