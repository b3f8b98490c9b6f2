import type { Code } from '../code/code.ts';
import { type FunctionFacts, functionsOf, type ParameterFacts } from '../code/functions.ts';
import type { Sight } from '../rule.ts';

/**
 * What a signature is annotated with: `all`, `parameters` (Python: the return is not), `return` (some
 * parameter is not), `some`, `nothing`; `inferred` where TypeScript works out what is returned by itself.
 * In front, `public:` or `private:`. `variable` and `field` are annotated ones of Python.
 */
export function signatureSights(code: Code): readonly Sight[] {
  const seenOf = code.language === 'python' ? pythonSignature : scriptSignature;
  const functions = code.once(functionsOf).flatMap((one) => {
    const seen = seenOf(one);
    const { start, end } = one.nameNode ?? one.header;
    return seen ? [{ seen: `${one.public ? 'public' : 'private'}:${seen}`, start, end }] : [];
  });
  return code.language === 'python' ? [...functions, ...annotatedVariables(code)] : functions;
}

function pythonSignature(one: FunctionFacts): string | undefined {
  if (one.kind === 'lambda') return undefined;
  const own = one.parameters.filter(({ implicit }) => !implicit);
  const isTyped = one.returnType !== undefined;
  // What `*args` takes is often anything; and what `__init__` and a setter return is known.
  const parameters = own.filter((parameter) => !isRest(parameter) || parameter.type);
  const typed = parameters.filter(({ type }) => type).length;
  if (typed === 0 && !isTyped) {
    return one.kind === 'constructor' && parameters.length === 0 ? undefined : 'nothing';
  }
  const isReturnKnown = isTyped || one.kind === 'setter' || one.kind === 'constructor';
  if (typed === parameters.length) return isReturnKnown ? 'all' : 'parameters';
  return isReturnKnown ? 'return' : 'some';
}

function isRest({ node }: ParameterFacts): boolean {
  return node.text.startsWith('*');
}

/** A callback takes its types from where it is passed, and so does a variable with a type of its own. */
function scriptSignature(one: FunctionFacts): string | undefined {
  const isDefault = one.node.parent?.type === 'export_statement';
  const isOwn = one.kind !== 'lambda' || isDefault;
  const isInClass = one.node.parent?.type === 'class_body' || one.node.type !== 'method_definition';
  // A member that is given a function has a type of its own somewhere.
  const isGiven = one.node.parent?.type === 'assignment_expression';
  if (!isOwn || !isInClass || isGiven || one.typedBy || !one.body) return undefined;
  if (one.kind === 'constructor' || one.kind === 'setter') return undefined;
  const isComplete = one.parameters.every(
    ({ type, implicit, hasDefault }) => type !== undefined || implicit || hasDefault,
  );
  if (one.returnType) return isComplete ? 'all' : 'return';
  const hasSome = one.parameters.some(({ type }) => type !== undefined);
  return isComplete ? 'inferred' : hasSome ? 'some' : 'nothing';
}

/** Variables and, apart, the fields of classes: dataclasses are made of these. */
function annotatedVariables(code: Code): readonly Sight[] {
  return code
    .nodes('assignment')
    .filter((node) => node.child('type') !== undefined)
    .map((node) => {
      const owner = node.closest('class_definition', 'function_definition');
      const seen = owner?.type === 'class_definition' ? 'private:field' : 'private:variable';
      return { seen, start: node.start, end: node.end };
    });
}
