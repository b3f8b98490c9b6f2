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
    .map((thing) => {
      const { start, end } = thing.node;
      return { seen: `${kindOf(thing, code)}:${thing.name}`, start, end };
    })
    .toSorted((a, b) => a.start - b.start);
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
