import { strict as assert } from 'node:assert';
import { callsOf } from '../../../../src/style/code/calls.ts';
import { parseCode } from '../../../../src/style/code/parseCode.ts';
import { grammars } from '../grammars.ts';

/** Each call as `callee(number of arguments)`, with `await` where it is awaited. */
const cases: readonly [language: string, code: string, calls: readonly string[]][] = [
  ['python', 'await a.b(1, k=2)\nprint(f(x))\n', ['await a.b(2)', 'print(1)', 'f(1)']],
  [
    'python',
    'Foo()().bar[0](x)\nsuper().x()\n',
    ['Foo()().bar[0](1)', 'Foo()(0)', 'Foo(0)', 'super().x(0)', 'super(0)'],
  ],
  [
    'python',
    '@app.get("/")\ndef f(): ...\n(lambda: 1)()\nsum(x for x in y)\n',
    ['app.get(1)', 'lambda:1(0)', 'sum(1)'],
  ],
  [
    'javascript',
    'new Date();\nnew a.B(1).c();\nthis.x?.y();\n',
    ['new Date(0)', 'new a.B().c(0)', 'new a.B(1)', 'this.x.y(0)'],
  ],
  [
    'javascript',
    'require("a");\nimport("b").then(f);\ntag`x`;\n',
    ['require(1)', 'import().then(1)', 'import(1)', 'tag(1)'],
  ],
  [
    'javascript',
    'describe.each([1])("x", () => {});\na[b](1);\n',
    ['describe.each()(2)', 'describe.each(1)', 'a[b](1)'],
  ],
  [
    'typescript',
    'await api.get<User>("x");\nfoo!.bar<T>();\n(await f()).g();\n',
    ['await api.get(1)', 'foo.bar(0)', 'f().g(0)', 'await f(0)'],
  ],
  ['typescriptreact', 'const a = <A onClick={() => go(1)} />;\n', ['go(1)']],
  [
    'go',
    'package x\nfunc f() {\n\tfmt.Println("x", 1)\n\ta.b.C[int](1)\n\tgo g()\n\t_ = []byte("x")\n}\n',
    ['fmt.Println(2)', 'a.b.C(1)', 'g(0)'],
  ],
  [
    'go',
    'func f() {\n\tx := Map[int](y)\n\ts.(T).Close()\n\tfunc() {}()\n}\n',
    ['Map(1)', 's.(T).Close(0)', 'func(){}(0)'],
  ],
  [
    'java',
    'class A { void f() { System.out.println("x"); this.f(); new Foo<Bar>(1); } }\n',
    ['System.out.println(1)', 'this.f(0)', 'new Foo(1)'],
  ],
  [
    'java',
    'class A { A() { this(1); }\n void f() { a().b().c(x); Collections.<String>emptyList(); } }\n',
    ['this(1)', 'a().b().c(1)', 'a().b(0)', 'a(0)', 'Collections.emptyList(0)'],
  ],
  [
    'rust',
    'fn f() {\n    println!("{}", a);\n    std::fs::read("x")?.unwrap();\n    Vec::<u8>::new();\n}\n',
    ['println!(2)', 'std::fs::read().unwrap(0)', 'std::fs::read(1)', 'Vec::new(0)'],
  ],
  [
    'rust',
    'fn f() {\n    log::info!("{}", x.get(0).unwrap(), std::f(1));\n    g().await?;\n}\n',
    ['log::info!(3)', 'x.get(1)', 'x.get().unwrap(0)', 'std::f(1)', 'await g(0)'],
  ],
  [
    'csharp',
    'class A { async Task F() { await foo.Bar<int>(x); Console.WriteLine("x"); var y = new List<int>(); Foo z = new(1); } }\n',
    ['await foo.Bar(1)', 'Console.WriteLine(1)', 'new List(0)', 'new(1)'],
  ],
  [
    'csharp',
    'class A { void F() { this.G(); a?.B(); base.H().Result.I(); } }\n',
    ['this.G(0)', 'a.B(0)', 'base.H().Result.I(0)', 'base.H(0)'],
  ],
];

describe('calls of a code', () => {
  for (const [language, text, expected] of cases) {
    it(`reads ${language}: ${text.slice(0, 50).replace(/\s+/gu, ' ')}`, async () => {
      const code = await parseCode(grammars, language, text);
      const found = code
        .once(callsOf)
        .map((one) => `${one.awaited ? 'await ' : ''}${one.callee}(${one.arguments.length})`);
      assert.deepEqual(found, expected);
    });
  }

  it('marks the last name of a chain', async () => {
    const code = await parseCode(grammars, 'javascript', 'a\n  .then(b)\n  .catch(c);\n');
    const found = code
      .once(callsOf)
      .map(({ name, nameNode }) => [name, code.row(nameNode.start) + 1]);
    assert.deepEqual(found, [
      ['catch', 3],
      ['then', 2],
    ]);
  });

  it('takes a chain of ten thousand links in a bounded time', async () => {
    const code = await parseCode(grammars, 'javascript', `a${'.b()'.repeat(10_000)};\n`);
    const before = performance.now();
    assert.equal(code.once(callsOf).length, 10_000);
    assert.ok(performance.now() - before < 5_000);
  });
});
