import { strict as assert } from 'node:assert';
import { functionsOf } from '../../../../src/style/code/functions.ts';
import { namesOf } from '../../../../src/style/code/names.ts';
import { parseCode } from '../../../../src/style/code/parseCode.ts';
import { typesOf } from '../../../../src/style/code/types.ts';
import { grammars } from '../grammars.ts';

const many = 10_000;
const nested: readonly (readonly [language: string, title: string, text: string])[] = [
  ['typescript', 'arrows', `${'const a = () => '.repeat(1)}${'() => '.repeat(many)}1;\n`],
  ['typescript', 'blocks', `${'{ let a = 1; '.repeat(many)}${'}'.repeat(many)}\n`],
  ['typescript', 'brackets', `const a = ${'['.repeat(many)}${']'.repeat(many)};\n`],
  ['typescript', 'patterns', `const ${'['.repeat(many)}a${']'.repeat(many)} = b;\n`],
  ['typescript', 'parentheses', `const a = ${'('.repeat(many)}() => 1${')'.repeat(many)};\n`],
  ['python', 'lambdas', `a = ${'lambda b: '.repeat(many)}1\n`],
  ['python', 'tuples', `${'('.repeat(many)}a,${'),'.repeat(many)} = b\n`],
  ['go', 'literals', `var a = ${'func() { b := '.repeat(many)}1${' }'.repeat(many)}\n`],
  ['java', 'classes', `${'public class A { int b; '.repeat(many)}${'}'.repeat(many)}\n`],
  ['rust', 'modules', `${'pub mod a { pub fn b() {} '.repeat(many)}${'}'.repeat(many)}\n`],
  ['rust', 'patterns', `fn f() { let ${'Some('.repeat(many)}a${')'.repeat(many)} = b; }\n`],
  ['csharp', 'classes', `${'public class A { void F() { } '.repeat(many)}${'}'.repeat(many)}\n`],
  ['typescript', 'documented', `${'/** A. */ function a() {}\n'.repeat(many)}`],
  ['typescript', 'declarators', `const ${'a = () => 1, '.repeat(many)}b = 1;\n`],
  ['csharp', 'attributes', `class A { ${'[B] '.repeat(many)}void F() { } }\n`],
];

describe('declarations in hostile code', () => {
  for (const [language, title, text] of nested) {
    it(`takes a bounded time for ${many} ${title} in ${language}`, async () => {
      const code = await parseCode(grammars, language, text);
      const started = performance.now();
      for (const lens of [functionsOf, typesOf, namesOf]) assert.ok(Array.isArray(lens(code)));
      const taken = performance.now() - started;
      assert.ok(taken < 3000, `${Math.round(taken)} ms`);
    });
  }
});
