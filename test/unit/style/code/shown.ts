import { strict as assert } from 'node:assert';
import type { Code } from '../../../../src/style/code/code.ts';
import {
  type FunctionFacts,
  functionsOf,
  type ParameterFacts,
} from '../../../../src/style/code/functions.ts';
import { type NameFacts, namesOf } from '../../../../src/style/code/names.ts';
import { parseCode } from '../../../../src/style/code/parseCode.ts';
import type { Span } from '../../../../src/style/code/syntaxNode.ts';
import { type TypeFacts, typesOf } from '../../../../src/style/code/types.ts';
import { grammars } from '../grammars.ts';

/** A code and what a lens shows in it, one line each. */
export type Shown = readonly [code: string, ...lines: readonly string[]];

/** All functions of each code, as `public async method find(!self, id: int = …): User /Doc./ @get` and the like. */
export function functionCases(language: string, cases: readonly Shown[]): void {
  shownCases(`functions of ${language}`, language, cases, (code) =>
    functionsOf(code).map(functionLine),
  );
}

/** All types of each code: `public class Note (Base) /Doc./ @dataclass`. */
export function typeCases(language: string, cases: readonly Shown[]): void {
  shownCases(`types of ${language}`, language, cases, (code) => typesOf(code).map(typeLine));
}

/** All names of each code, those of a kind in one line: `local first, second: int = 1`. */
export function nameCases(language: string, cases: readonly Shown[]): void {
  shownCases(`names of ${language}`, language, cases, (code) => namesOf(code).map(nameLine));
}

/** The headers of all functions and types of each code, in the order of the text. */
export function headerCases(language: string, cases: readonly Shown[]): void {
  shownCases(`headers of ${language}`, language, cases, (code) => {
    const spans: readonly Span[] = [...functionsOf(code), ...typesOf(code)].map(
      ({ header }) => header,
    );
    return spans
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, end }) => code.text.slice(start, end));
  });
}

function shownCases(
  title: string,
  language: string,
  cases: readonly Shown[],
  show: (code: Code) => readonly string[],
): void {
  describe(title, () => {
    for (const [text, ...lines] of cases) {
      it(text.replace(/\s+/gu, ' ').slice(0, 90), async () =>
        assert.deepEqual(show(await parseCode(grammars, language, text)), lines),
      );
    }
  });
}

function functionLine(facts: FunctionFacts): string {
  const { kind, name, parameters, returnType, typedBy, documentation, decorators, body } = facts;
  return words([
    facts.public && 'public',
    facts.exported && 'exported',
    facts.overrides ? 'overriding' : facts.nameIsGiven && 'given',
    facts.async && 'async',
    facts.arrow && kind !== 'lambda' && 'arrow',
    kind,
    `${name ?? ''}(${parameters.map(parameterText).join(', ')})${returnType ? `: ${returnType.text}` : ''}`,
    typedBy && `by ${typedBy.text}`,
    documentation && `/${documentation.text}/`,
    ...decorators.map(({ text }) => `@${text}`),
    !body && 'without body',
  ]);
}

function parameterText({ name, type, hasDefault, implicit }: ParameterFacts): string {
  const typed = type ? `: ${type.text}` : '';
  return `${implicit ? '!' : ''}${name ?? ''}${typed}${hasDefault ? ' =' : ''}`;
}

function typeLine(facts: TypeFacts): string {
  const { kind, name, bases, documentation, decorators, body } = facts;
  return words([
    facts.public && 'public',
    facts.exported && 'exported',
    facts.object && 'object',
    kind,
    name,
    bases.length > 0 && `(${bases.join(', ')})`,
    documentation && `/${documentation.text}/`,
    ...decorators.map(({ text }) => `@${text}`),
    !body && kind !== 'alias' && 'without body',
  ]);
}

function nameLine({ kind, name, type, value, nameIsGiven }: NameFacts): string {
  const typed = type ? `: ${type.text}` : '';
  const given = value ? ` = ${value.text}` : '';
  return `${nameIsGiven ? 'given ' : ''}${kind} ${name}${typed}${given}`;
}

function words(all: readonly (string | false | undefined)[]): string {
  return all.filter((one) => one).join(' ');
}
