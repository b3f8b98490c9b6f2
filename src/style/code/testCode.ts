import { callsOf } from './calls.ts';
import type { Code } from './code.ts';
import { importsOf } from './imports.ts';
import { isScript } from './language.ts';

/** Whether a code is a test: by its path, or by what it imports, declares or calls. */
export function isTest(code: Code): boolean {
  if (code.path !== undefined && isTestPath(code.path)) return true;
  return code.once(holdsTests);
}

/** Folders and file names that tests have, in any of the languages. */
const testPath = new RegExp(
  [
    String.raw`(?:^|/)(?:tests?|__tests__|specs?|e2e|cypress|playwright|[\w.-]*[.-](?:[Uu]nit|[Ii]ntegration)?[Tt]ests?)/`,
    String.raw`(?:^|/)(?:test_[^/]*|[^/]*_tests?|conftest|tests?)\.pyi?$`,
    String.raw`\.(?:test|spec|cy|e2e|e2e-spec|test-d)\.[cm]?[jt]sx?$`,
    String.raw`(?:^|/)(?:test|tests|spec)\.[cm]?[jt]sx?$`,
    String.raw`_test\.go$`,
    String.raw`(?:^|/)src/(?:\w*[tT]est|it)/`,
    String.raw`(?:^|/)(?:Test[A-Z]\w*|\w*[a-z0-9](?:Tests?|IT|TestCase|Spec))\.(?:java|cs)$`,
    String.raw`(?:^|/)(?:tests?|\w+_tests?)\.rs$`,
  ].join('|'),
  'u',
);

/** Whether a path is one that tests have. */
export function isTestPath(path: string): boolean {
  return testPath.test(path);
}

/** Modules that only tests import. */
const testModules: Readonly<Record<string, RegExp>> = {
  python: /^(?:pytest|unittest|nose2?|hypothesis|doctest|django\.test|_pytest)(?:[._]|$)/u,
  javascript:
    /^(?:vitest|jest|@jest\/|mocha|chai|sinon|ava|tape?|uvu|node:test|bun:test|jasmine|@playwright\/test|@testing-library\/|cypress|supertest|enzyme|qunit|@vitest\/|@japa\/)/u,
  go: /^(?:testing|github\.com\/stretchr\/testify.*|github\.com\/onsi\/.*|gotest\.tools.*|net\/http\/httptest)$/u,
  java: /^(?:org\.(?:junit|testng|mockito|assertj|hamcrest|springframework\.(?:boot\.)?test)|junit|io\.cucumber|com\.google\.common\.truth)(?:\.|$)/u,
  rust: /^(?:proptest|rstest|mockall|quickcheck|test_case|criterion)(?:::|$)/u,
  csharp:
    /^(?:Xunit|NUnit|Microsoft\.VisualStudio\.TestTools|Moq|FluentAssertions|NSubstitute|Shouldly)(?:\.|$)/u,
};

/** Marks above a test, without `@`, `[` and `#[`. */
const testMarks =
  /^(?:\w+(?:\.|::))*(?:Test|ParameterizedTest|RepeatedTest|TestFactory|BeforeEach|AfterEach|BeforeAll|AfterAll|Fact|Theory|TestMethod|TestFixture|TestClass|TestCase|SetUp|TearDown|test|rstest|pytest\.\w[\w.]*)(?:\(|$|\])/u;

/** Declarations that are tests by their name, and what is in them. */
const testNames: Readonly<Record<string, RegExp>> = {
  python: /^(?:async\s+)?def\s+test_\w+.*\bassert|^class\s+\w+\([^)]*\bTestCase\)/su,
  go: /^func\s+(?:Test|Benchmark|Fuzz)\w*\s*\(\s*\w+\s+\*testing\.[TBF]\b/u,
};

function holdsTests(code: Code): boolean {
  const language = isScript(code.language) ? 'javascript' : code.language;
  const modules = testModules[language];
  const names = testNames[language];
  // Some modules of Python test themselves when they are run, in a function or below a condition.
  const imports = code
    .once(importsOf)
    .filter(({ node }) => language !== 'python' || node.closest('block') === undefined);
  if (modules && imports.some(({ module }) => modules.test(module))) return true;
  if (language === 'javascript') return describesBehaviour(code);
  if (language === 'rust') return isRustTest(code);
  const declarations = code.nodes(
    'function_definition',
    'class_definition',
    'function_declaration',
  );
  if (names && declarations.some(({ text }) => names.test(text.slice(0, 4_000)))) return true;
  return code
    .nodes(...(markTypes[language] ?? []))
    .some(({ text }) => testMarks.test(text.replace(/^@/u, '')));
}

const markTypes: Readonly<Record<string, readonly string[]>> = {
  python: ['decorator'],
  java: ['marker_annotation', 'annotation'],
  csharp: ['attribute'],
};

/** `describe('…', () => …)`, `it(…)`, `test(…)`. */
function describesBehaviour(code: Code): boolean {
  return code
    .once(callsOf)
    .some(
      ({ callee, arguments: [title, body] }) =>
        /^(?:describe|it|test|suite|context)(?:\.\w+)*(?:\(\))?$/u.test(callee) &&
        /string$/u.test(title?.type ?? '') &&
        /function/u.test(body?.type ?? ''),
    );
}

/** A file of Rust often holds the tests of its code too; it is a test only where it holds nothing else. */
function isRustTest(code: Code): boolean {
  const marks = code
    .nodes('attribute_item')
    .filter(({ text }) => /^#\[(?:\w+::)*(?:test|rstest)\b/u.test(text));
  const others = code
    .nodes('struct_item', 'enum_item', 'trait_item', 'impl_item', 'visibility_modifier')
    .filter((node) => node.closest('mod_item') === undefined);
  const isSeparate = code
    .nodes('mod_item')
    .every((module) => module.firstOf('identifier')?.text === 'tests');
  const functions = code.nodes('function_item').filter(({ parent }) => parent === code.root);
  const isOnlyModule = functions.length === 0 && code.nodes('mod_item').length > 0;
  const tested = functions.filter((node) => marks.includes(node.sibling(-1) ?? node));
  return (
    marks.length > 0 && others.length === 0 && isSeparate && (isOnlyModule || tested.length > 0)
  );
}
