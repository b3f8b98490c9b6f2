import { baseLanguage } from '../../../src/style/code/language.ts';

const many = 2_000;

/** A function and a statement of each language, to be said again and again. */
const plain: Readonly<Record<string, readonly [declaration: string, statement: string]>> = {
  python: [
    'def f(a, b):\n    """A."""\n    for i in range(len(a)):\n        print(a[i])\n    return None\n\n',
    'x = f("a", y) if y else g(1)\n',
  ],
  go: ['func F(a int) error {\n\tfmt.Println(a)\n\treturn nil\n}\n', 'x := f("a", y)\n'],
  java: [
    'class A { int f(int a) { for (int i = 0; i < a; i++) { System.out.println(i); } return 1; } }\n',
    'int x = f("a", y);\n',
  ],
  rust: ['fn f(a: i32) -> i32 { println!("{}", a); a }\n', 'let x = f("a", y).unwrap();\n'],
  csharp: [
    'class A { int F(int a) { Console.WriteLine(a); return a; } }\n',
    'var x = f("a", y);\n',
  ],
  javascript: [
    'function f(a, b) { if (a == b) { return 1 } else { console.log(a) } }\n',
    'var x = f("a")\n',
  ],
  typescript: [
    'export function f(a: any, b): void { if (a == b) return }\n',
    'let x: any = f("a")\n',
  ],
};

/** Code that nobody writes, in one language, by what is odd about it. */
export function oddCode(language: string): Readonly<Record<string, string>> {
  const [declaration = '', statement = ''] = plain[baseLanguage(language)] ?? [];
  const isPython = language === 'python';
  return {
    'no code': '',
    'blanks alone': '  \n'.repeat(many),
    'comments alone': (isPython ? '# a b\n' : '// a b\n').repeat(many),
    'brackets alone': '{}[]()'.repeat(many),
    'open brackets': '([{'.repeat(many),
    'nested calls': `x = ${'f('.repeat(many)}${')'.repeat(many)};\n`,
    'nested blocks': isPython
      ? steps()
      : `${'{ if (a) { b = 1; '.repeat(many)}${'}}'.repeat(many)}\n`,
    'many branches': isPython
      ? `if a:\n    b\n${'elif a:\n    b\n'.repeat(many)}`
      : `${'if (a) { b } else '.repeat(many)}{ c }\n`,
    'many functions': declaration.repeat(many),
    'many statements': statement.repeat(many),
    'many parameters': isPython
      ? `def f(${'a=1, '.repeat(many)}b=2): pass\n`
      : `function f(${'a, '.repeat(many)}b) {}\n`,
    'many imports': isPython
      ? 'from a.b import c, d\n'.repeat(many)
      : "import { a } from './b';\n".repeat(many),
    'one long line': `x = ${'a + '.repeat(many * 5)}a\n`,
    'one long string': `x = "${'a '.repeat(many * 50)}"\n`,
    'one long name': `${'x'.repeat(many * 50)}\n`,
    'strings put together': `x = ${'"a" + '.repeat(many)}b\n`,
    'one long chain': `a${'.b()'.repeat(many)}\n`,
    'conditions in conditions': `x = ${'a ? b : '.repeat(many)}c\n`,
  };
}

function steps(): string {
  const rows = Array.from({ length: 90 }, (_, depth) => `${' '.repeat(depth)}if a:\n`);
  return `${rows.join('')}${' '.repeat(90)}b = 1\n`;
}
