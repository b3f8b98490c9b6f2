import { callsOf } from '../code/calls.ts';
import type { Code } from '../code/code.ts';
import { functionsOf } from '../code/functions.ts';
import { importsOf } from '../code/imports.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { typesOf } from '../code/types.ts';
import type { Sight } from '../rule.ts';
import { testCommandSights } from './testCommands.ts';
import { type Marks, testMarks } from './testMarks.ts';

/** Where a code shows which test framework it is written for. */
export function testFrameworkSights(code: Code): readonly Sight[] {
  const own = testMarks[code.language];
  if (!own) return testCommandSights(code);
  const found = [
    ...importSights(code, own),
    ...callSights(code, own),
    ...attributeSights(code, own),
  ];
  const more = besides[code.language]?.(code) ?? globalSights(code, found);
  return [...found, ...more].toSorted((a, b) => a.start - b.start);
}

/** What shows a framework in one language besides imports, calls and attributes. */
const besides: Readonly<Record<string, (code: Code) => readonly Sight[]>> = {
  python: pythonSights,
  go: goSights,
  java: () => [],
  csharp: () => [],
};

/** Seen where nothing is imported that tells: globals of Mocha and Jest, with what only Mocha needs beside them. */
export const mochaStyle = 'globals and assert';
/** The same with Jest's own matchers; Vitest can be set so, too. */
export const jestStyle = 'globals and expect';

function globalSights(code: Code, found: readonly Sight[]): readonly Sight[] {
  const imports = code.once(importsOf);
  const isImported = imports.some(
    ({ names }) => names.includes('describe') || names.includes('it'),
  );
  const asserts = imports.some(({ module }) =>
    /^(?:(?:node:)?assert(?:\/strict)?|chai|should|expect\.js)$/u.test(module),
  );
  if (found.length > 0 || isImported) return [];
  const calls = code.once(callsOf);
  const suite = calls.find(({ callee }) => /^(?:describe|test|it)$/u.test(callee));
  if (suite && !asserts && isExpecting(code)) return at(jestStyle, suite.nameNode);
  return suite?.callee === 'describe' && asserts ? at(mochaStyle, suite.nameNode) : [];
}

/** `expect(a).toBe(b)`, where `expect` is imported from nowhere. */
function isExpecting(code: Code): boolean {
  const isOwn = code
    .once(importsOf)
    .some(({ module, names }) => names.includes('expect') || /^(?:expect|jasmine)$/u.test(module));
  const calls = code.once(callsOf);
  return (
    !isOwn &&
    calls.some(({ callee }) => callee === 'expect') &&
    calls.some(({ callee }) => /(?:^|\.)to[A-Z]\w+$/u.test(callee))
  );
}

function nameOf(
  table: Readonly<Record<string, RegExp>> | undefined,
  text: string,
): string | undefined {
  return Object.entries(table ?? {}).find(([, pattern]) => pattern.test(text))?.[0];
}

function at(seen: string | undefined, { start, end }: SyntaxNode): readonly Sight[] {
  return seen === undefined ? [] : [{ seen, start, end }];
}

function importSights(code: Code, { modules }: Marks): readonly Sight[] {
  return code.once(importsOf).flatMap(({ node, module, names }) => {
    // Mocks are taken from it by tests of every framework.
    if (module === 'unittest' && names.length > 0 && names.every((name) => name === 'mock'))
      return [];
    return at(nameOf(modules, module), node);
  });
}

function callSights(code: Code, { calls }: Marks): readonly Sight[] {
  if (!calls) return [];
  return code.once(callsOf).flatMap(({ node, callee }) => at(nameOf(calls, callee), node));
}

function attributeSights(code: Code, { attributes }: Marks): readonly Sight[] {
  if (!attributes) return [];
  return code
    .nodes('attribute', 'annotation', 'marker_annotation')
    .flatMap((node) =>
      at(nameOf(attributes, (node.child('name') ?? node).text.replace(/^@/u, '')), node),
    );
}

/** Classes for unittest, plain functions and decorators for pytest. */
function pythonSights(code: Code): readonly Sight[] {
  const classes = code
    .once(typesOf)
    .filter(({ bases }) =>
      bases.some((base) => /(?:^|\.)(?:IsolatedAsyncio)?TestCase$/u.test(base)),
    )
    .flatMap(({ header }) => [{ seen: 'unittest', ...header }]);
  const functions = code
    .once(functionsOf)
    .filter(({ name, node }) => name?.startsWith('test_') && isPlainTest(node))
    .flatMap(({ header }) => [{ seen: 'pytest', ...header }]);
  const decorators = code
    .nodes('decorator')
    .filter(
      ({ text, children }) =>
        /^@pytest\./u.test(text) && !children.some(({ type }) => type === 'call'),
    );
  return [...classes, ...functions, ...decorators.flatMap((node) => at('pytest', node))];
}

/** At the top, or in a class that derives from none: unittest finds neither. */
function isPlainTest(node: SyntaxNode): boolean {
  const owner = node.closest('function_definition', 'class_definition');
  if (!owner) return !/^\(\s*(?:self|cls)\b/u.test(node.child('parameters')?.text ?? '');
  const isTestClass = /^Test/u.test(owner.child('name')?.text ?? '');
  return owner.type === 'class_definition' && isTestClass && !owner.child('superclasses');
}

/** With testify, `t.Fatal` is at home too. */
function goSights(code: Code): readonly Sight[] {
  const modules = code.once(importsOf).map(({ module }) => module);
  const usesOther = modules.some((module) => /testify|ginkgo|gomega/u.test(module));
  const isOtherAssert = modules.some((module) => /(?<!testify)\/(?:assert|require)$/u.test(module));
  return code.once(callsOf).flatMap(({ node, callee }) => {
    if (/^(?:assert|require)\.\w+$/u.test(callee)) {
      const isTest = node.child('arguments')?.namedChildren[0]?.text === 't';
      return at(isTest && !isOtherAssert ? 'testify' : undefined, node);
    }
    return at(
      !usesOther && /^t\.(?:Errorf?|Fatalf?)$/u.test(callee) ? 'plain testing' : undefined,
      node,
    );
  });
}
