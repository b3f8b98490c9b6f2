import assert from 'node:assert/strict';
import { styleWishes } from '../../../src/style/heard.ts';
import { type Lesson, lessonsOf } from '../../../src/style/lesson.ts';
import { rules } from '../../../src/style/rules.ts';
import { grammars } from './grammars.ts';

const say = ({ rule, from, to, occasions }: Lesson) => `${rule}: ${from} → ${to} (${occasions})`;

/** What an edit teaches, from the lines before to the lines after. */
const taught: readonly (readonly [
  language: string,
  before: string,
  after: string,
  says: string,
])[] = [
  ['python', 'x = "a"\ny = "b"', "x = 'a'\ny = 'b'", 'quotes: double → single (2)'],
  ['python', '    x = "a"\n    y = x', "    x = 'a'\n    y = x", 'quotes: double → single (1)'],
  [
    'python',
    'def greet(name):\n    return name',
    'def greet(name: str) -> str:\n    return name',
    'type-hints: none → required (1)',
  ],
  [
    'python',
    'def greet(name):\n    return name',
    'def greet(name):\n    """Greets."""\n    return name',
    'docstrings: none → required (1)',
  ],
  [
    'python',
    'def greet(name):\n    # shout\n    x = name.upper()  # loud\n    return x',
    'def greet(name):\n    x = name.upper()\n    return x',
    'comments: undefined → none (2)',
  ],
  [
    'python',
    'def hi(name):\n    return "Hi %s" % name',
    'def hi(name):\n    return f"Hi {name}"',
    'string-formatting: percent → f-strings (1)',
  ],
  [
    'python',
    'def run(job):\n    print("running")\n    job()',
    'def run(job):\n    logger.info("running")\n    job()',
    'logging: print → logger (1)',
  ],
  [
    'javascript',
    'var a = 1;\nrun(a);',
    'const a = 1;\nrun(a);',
    'variable-declarations: undefined → const-let (1)',
  ],
  ['javascript', 'if (a == b) run();', 'if (a === b) run();', 'equality: loose → strict (1)'],
  ['javascript', 'const a = 1;\nrun(a);', 'const a = 1\nrun(a)', 'semicolons: always → never (2)'],
  [
    'typescript',
    'function add(a: number): number {\n  return a + b;\n}',
    'const add = (a: number): number => a + b;',
    'function-style: declaration → arrow (1)',
  ],
  [
    'typescriptreact',
    'export default function load(): void {}',
    'export function load(): void {}',
    'exports: default → named (1)',
  ],
  [
    'typescript',
    'function f(x: any): string {\n  return x.y;\n}',
    'function f(x: Box): string {\n  return x.y;\n}',
    'any: undefined → forbidden (1)',
  ],
  [
    'java',
    'class A {\n  void f() {\n    var x = new Job();\n    x.run();\n  }\n}',
    'class A {\n  void f() {\n    Job x = new Job();\n    x.run();\n  }\n}',
    'var: var → explicit (1)',
  ],
  [
    'csharp',
    'class A {\n  string F(string n) {\n    return string.Format("Hi {0}", n);\n  }\n}',
    'class A {\n  string F(string n) {\n    return $"Hi {n}";\n  }\n}',
    'string-formatting: format → interpolation (1)',
  ],
  [
    'rust',
    'fn f(p: &str) -> Result<String, E> {\n    let s = read(p).unwrap();\n    Ok(s)\n}',
    'fn f(p: &str) -> Result<String, E> {\n    let s = read(p)?;\n    Ok(s)\n}',
    'error-handling: undefined → no-unwrap (1)',
  ],
  [
    'go',
    'func f() error {\n\terr := g()\n\tif err != nil {\n\t\treturn err\n\t}\n\treturn nil\n}',
    'func f() error {\n\terr := g()\n\tif err != nil {\n\t\treturn fmt.Errorf("g: %w", err)\n\t}\n\treturn nil\n}',
    'error-handling: undefined → wrap-errors (1)',
  ],
];

const silent: readonly (readonly [why: string, language: string, before: string, after: string])[] =
  [
    ['only added', 'python', 'x = "a"', 'x = "a"\ny = \'b\''],
    [
      'only taken away',
      'python',
      'def a():\n    return "x"\n\ndef b():\n    return \'y\'',
      'def a():\n    return "x"',
    ],
    ['less than half of it', 'python', 'a = "x"\nb = "y"\nc = "z"', 'a = \'x\'\nb = "y"\nc = "z"'],
    ['as much the other way', 'python', 'a = "x"\nb = \'y\'', 'a = \'x\'\nb = "y"'],
    ['other logic', 'python', 'def a(n):\n    return n + 1', 'def a(n):\n    return n * 2'],
    [
      'written anew',
      'python',
      'def total(rows):\n    return "x"',
      "class Basket:\n    def price(self, item: int) -> str:\n        return 'x'",
    ],
    ['all of it gone', 'python', '# why\nx = 1', '\n'],
    ['comments and more gone', 'python', '# why\nx = 1\ny = x', 'y = x'],
    ['no language of ours', 'plaintext', 'a "b"', "a 'b'"],
  ];

describe('what an edit teaches', () => {
  for (const [language, before, after, says] of taught) {
    it(`${says}, in ${language}`, async () => {
      const lessons = await lessonsOf(grammars, language, before, after);
      assert.deepEqual(lessons?.map(say), [says]);
    });
  }

  for (const [why, language, before, after] of silent) {
    it(`is nothing: ${why}`, async () => {
      assert.deepEqual(await lessonsOf(grammars, language, before, after), []);
    });
  }

  it('is one thing each, where names of several kinds are changed', async () => {
    const before = 'function get_name(user_id: string) {\n  return load(user_id);\n}';
    const after = 'function getName(userId: string) {\n  return load(userId);\n}';
    const lessons = await lessonsOf(grammars, 'typescript', before, after);
    assert.deepEqual(lessons?.map(say), [
      'naming: functions:snake → functions:camel (1)',
      'naming: parameters:snake → parameters:camel (1)',
    ]);
  });

  it('waits while the code cannot be read', async () => {
    assert.equal(await lessonsOf(grammars, 'python', 'x = "a"', "x = (('a'"), undefined);
    assert.equal(
      await lessonsOf(grammars, 'python', 'x = "a"', `x = '${'a'.repeat(300_000)}'`),
      undefined,
    );
  });

  it('shows the lines that changed, and no others', async () => {
    const before = 'x = "a"\ny = 1\nz = 2\n\ndef f(a):\n    return a';
    const after = 'x = \'a\'\ny = 1\nz = 3\n\ndef f(a):\n    """Says a."""\n    return a';
    const lessons = await lessonsOf(grammars, 'python', before, after);
    const lines = (rule: string) =>
      lessons?.find((one) => one.rule === rule)?.lines.map(({ kind, text }) => `${kind} ${text}`);
    assert.deepEqual(lines('quotes'), ['removed x = "a"', "added x = 'a'"]);
    assert.deepEqual(lines('docstrings'), ['same def f(a):', 'added     """Says a."""']);
  });

  it('shows ten lines of each at most, and long ones cut', async () => {
    const code = (quote: string) =>
      Array.from({ length: 30 }, (_, at) => `x${at} = ${quote}${'a'.repeat(200)}${quote}`).join(
        '\n',
      );
    const [lesson] = (await lessonsOf(grammars, 'python', code('"'), code("'"))) ?? [];
    assert.equal(lesson?.occasions, 30);
    assert.equal(lesson?.lines.length, 20);
    assert.ok(lesson?.lines.every(({ text }) => text.length <= 120));
  });

  it('is heard again in the rule’s own sentence, once it is remembered', () => {
    const lost = rules.flatMap((rule) =>
      Object.keys(rule.values)
        .filter((value) => !/[<>]/u.test(value))
        .filter((value, _, all) => all.find((one) => rule.tell(one) === rule.tell(value)) === value)
        .filter((value) => {
          const wishes = styleWishes(rule.tell(value));
          return wishes.length !== 1 || wishes[0]?.rule !== rule || wishes[0].value !== value;
        })
        .map((value) => `${rule.name} ${value}`),
    );
    assert.deepEqual(lost, []);
  });
});
