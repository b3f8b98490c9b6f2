import type { Code } from '../code/code.ts';
import { functionsOf } from '../code/functions.ts';
import { parsedLanguages } from '../code/language.ts';
import { wholeLines } from '../code/removal.ts';
import type { Span } from '../code/syntaxNode.ts';
import { typesOf } from '../code/types.ts';
import { documentationSights } from '../documentation/documented.ts';
import { docstringsAsked } from '../documentation/hearDocstrings.ts';
import type { CodeRule, Edit } from '../rule.ts';

export const docstrings: CodeRule = {
  name: 'docstrings',
  of: 'code',
  about: 'documentation of functions and classes: docstrings, JSDoc, Javadoc, `///`, XML comments',
  values: {
    required: 'every function and class has it',
    public: 'the public or exported ones have it',
    none: 'none has it',
    '<kind>:<value>': 'the same for `functions`, `methods` or `classes` alone',
  },
  languages: parsedLanguages,
  hear: docstringsAsked,
  tell: (value) => {
    const [kind, mode] = split(value);
    const things = kind === '' ? 'functions and classes' : kind;
    if (mode === 'none')
      return `Let ${kind === '' ? 'code' : things} speak without documentation comments`;
    return mode === 'public'
      ? `Document public ${things} where they are declared`
      : `Document ${kind === '' ? 'every function and class' : `all ${things}`} where they are declared`;
  },
  counted: (value) =>
    `functions and classes ${value.endsWith('none') ? 'go without documentation' : 'have documentation'}`,
  see: documentationSights,
  fits: (value, seen) => {
    const [kind, mode] = split(value);
    const [what = '', visibility, state] = seen.split(':');
    if (!isAbout(kind, what, mode)) return undefined;
    if (mode === 'public' && visibility !== 'public') return undefined;
    return (state === 'documented') === (mode !== 'none');
  },
  habit: (seen) => {
    if (!/^(?!other)\w+:public/u.test(seen)) return undefined;
    return seen.endsWith('documented') ? 'required' : 'none';
  },
  mend: (value, sight, code) =>
    split(value)[1] === 'none' ? withoutDocumentation(sight, code) : undefined,
};

function split(value: string): readonly [kind: string, mode: string] {
  const [first = '', second] = value.split(':');
  return second === undefined ? ['', first] : [first, second];
}

/** Whether a value for these kinds speaks of this thing. */
function isAbout(kind: string, what: string, mode: string): boolean {
  switch (kind) {
    case '':
      return mode === 'none' || what !== 'other';
    case 'functions':
      // Whether the method of an exported class is an exported function is anyone's guess.
      return what === 'function' || what === 'method' || (what === 'member' && mode !== 'public');
    case 'methods':
      return what === 'method' || what === 'member';
    default:
      return what === 'class' && kind === 'classes';
  }
}

/** A docstring that is all of a body must stay: a body cannot be empty. */
function withoutDocumentation(sight: Span, code: Code): readonly Edit[] | undefined {
  const removal = wholeLines(code, sight);
  if (!removal) return undefined;
  if (code.language !== 'python') return [removal];
  const owner = [...code.once(functionsOf), ...code.once(typesOf)].find(
    ({ documentation }) => documentation?.start === sight.start,
  );
  const body = owner ? owner.body : code.root;
  const isAll = (body?.namedChildren.filter(({ type }) => type !== 'comment').length ?? 0) < 2;
  return owner && isAll ? undefined : [{ ...removal, end: afterBlankLines(code, removal.end) }];
}

/** What followed a docstring after an empty line now begins its body. */
function afterBlankLines(code: Code, end: number): number {
  let row = code.row(end);
  if (code.startOf(row) !== end) return end;
  while (row < code.lines.length - 1 && code.lines[row]?.trim() === '') row++;
  return code.startOf(row);
}
