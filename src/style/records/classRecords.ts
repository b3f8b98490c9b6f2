import type { Code } from '../code/code.ts';
import { type TypeFacts, typesOf } from '../code/types.ts';
import type { Sight } from '../rule.ts';
import { functionsByBody } from './functionsByBody.ts';

/** How Java and C# code writes its records: `record`, or `class` for one that could be a record. */
export function classRecords(code: Code): readonly Sight[] {
  const isRecord = code.language === 'java' ? isJavaRecord : isCsharpRecord;
  return code.once(typesOf).flatMap((type) => {
    const { start, end } = type.nameNode;
    if (type.kind === 'record') return [{ seen: 'record', start, end }];
    return type.kind === 'class' && isRecord(type, code) ? [{ seen: 'class', start, end }] : [];
  });
}

/** Private final fields, a constructor, and no methods but those that give them out or compare them. */
function isJavaRecord({ body, bases, decorators, node }: TypeFacts, code: Code): boolean {
  if (!body || bases.length > 0 || decorators.length > 0 || node.child('superclass')) return false;
  const fields = body.namedChildren.filter(({ type }) => type === 'field_declaration');
  const kept = fields.filter(({ text }) => !/^[^=;]*\bstatic\b/u.test(text));
  const isFinal = kept.every(({ text }) => /^[^=;]*\bfinal\b/u.test(text));
  const names = new Set(
    kept.flatMap((field) => field.firstOf('variable_declarator')?.child('name')?.text ?? []),
  );
  const functions = code.once(functionsByBody).get(body) ?? [];
  const isMade = functions.some(
    ({ kind, parameters }) => kind === 'constructor' && parameters.length === names.size,
  );
  return (
    names.size >= 2 &&
    isFinal &&
    isMade &&
    functions.every(
      ({ kind, name = '', parameters }) =>
        kind === 'constructor' ||
        /^(?:equals|hashCode|toString)$/u.test(name) ||
        (parameters.length === 0 && names.has(fieldOf(name, names))),
    )
  );
}

/** The field that a getter gives out: `getName`, `isOpen`, `name`. */
function fieldOf(name: string, names: ReadonlySet<string>): string {
  if (names.has(name)) return name;
  const bare = name.replace(/^(?:get|is)(?=[A-Z])/u, '');
  return `${bare.slice(0, 1).toLowerCase()}${bare.slice(1)}`;
}

/** Nothing but properties that are set once; of data that goes out, also others. */
function isCsharpRecord({ name, body, bases, decorators }: TypeFacts): boolean {
  if (!body || bases.length > 0 || decorators.length > 0) return false;
  const members = body.namedChildren.filter(({ type }) => type !== 'comment');
  if (members.length < 2 || !members.every(({ type }) => type === 'property_declaration'))
    return false;
  const isSent = /(?:Dto|DTO|Request|Response|Command|Query|Event)$/u.test(name);
  const isFixed = members.every(({ text }) => !/\bset\b/u.test(text) && /\bget;/u.test(text));
  return isSent || isFixed;
}
