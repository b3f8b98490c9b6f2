import { strict as assert } from 'node:assert';
import type { Code } from '../../../../src/style/code/code.ts';
import { parseCode } from '../../../../src/style/code/parseCode.ts';
import { grammars } from '../grammars.ts';

/** A fragment, its unsound rows (from 1; `none` where nothing is sound), and what a rule sees, as `line type`. */
type Case = readonly [code: string, unsound: readonly number[] | 'none', seen: readonly string[]];

const watched = [
  'function_definition',
  'function_declaration',
  'function_item',
  'method_declaration',
  'method_definition',
  'constructor_declaration',
  'local_function_statement',
  'class_definition',
  'class_declaration',
  'struct_item',
  'field_declaration',
  'property_declaration',
  'public_field_definition',
  'pair',
  'match_arm',
  'return_statement',
];

const fragments: Readonly<Record<string, readonly Case[]>> = {
  python: [
    [
      '    def a(self):\n        return 1\n\n    def b(self):\n        pass\n',
      [],
      ['1 function_definition in class', '2 return_statement', '4 function_definition in class'],
    ],
    [
      'def a(x):\n    ...\n\n…\n\ndef b(x):\n    return x\n',
      [],
      ['1 function_definition', '6 function_definition', '7 return_statement'],
    ],
    [
      'def a(x):\n    y = {\n        "a": 1,\n        ...\n    }\n    return y\n',
      [],
      ['1 function_definition', '3 pair', '6 return_statement'],
    ],
    ['elif x:\n    a()\nelse:\n    b()\n', [], []],
    ['except ValueError:\n    return 1\n', [], ['2 return_statement']],
    [
      '%matplotlib inline\n!pip install x\ndef f(x):\n    return x\ndf?\n',
      [],
      ['3 function_definition', '4 return_statement'],
    ],
    [
      '>>> def f(x):\n...     return x\n...\n>>> f(1)\n1\n',
      [],
      ['1 function_definition', '2 return_statement'],
    ],
    [
      'def f(...):\n    return 1\n\ndef g(x):\n    return x\n',
      [1, 2],
      ['4 function_definition', '5 return_statement'],
    ],
    [
      'def f(x):\n    y = = 1\n    return x\n',
      [2],
      ['1 function_definition', '3 return_statement'],
    ],
    ['def f(x) -> int:\n', [], ['1 function_definition']],
    ['def f(a, b=\n    for c in a:\n        d = next((e for e in b if abs(e.\n', 'none', []],
    ['if order is paid\n    ship order\nelse\n    remind customer\n', 'none', []],
    ['order is paid\ncustomer is not in list\nship the order and notify them\n', 'none', []],
    ['validate\nload_users\nsend_mail\n', 'none', []],
    ['BEGIN\n  READ total\n  IF total > 100 THEN\n    APPLY discount\n  ENDIF\nEND\n', 'none', []],
    [
      'def f(x):\n    if (\n        x is not None\n        and x in y\n    ):\n        return x\n',
      [],
      ['1 function_definition', '6 return_statement'],
    ],
  ],
  typescript: [
    [
      'getName(): string {\n  return this.name;\n}\n\nprivate x: number = 1;\n',
      [],
      ['1 method_definition in class', '2 return_statement', '5 public_field_definition in class'],
    ],
    [
      'async load(id: string) {\n  return 1;\n}\n',
      [],
      ['1 method_definition in class', '2 return_statement'],
    ],
    ['  a: 1,\n  b: () => 2,\n', [], ['1 pair', '2 pair']],
    ['{\n  a: 1,\n  b: 2,\n}\n', [], ['2 pair', '3 pair']],
    [
      'function f(a: string) {\n  ...\n  return { ...a };\n}\nconst x = { a, ... };\nconst y = ...;\n',
      [],
      ['1 function_declaration', '3 return_statement'],
    ],
    [
      'function f(...) {\n  return 1;\n}\n\nfunction g(b: number) {\n  return b;\n}\n',
      [1, 2, 3],
      ['5 function_declaration', '6 return_statement'],
    ],
    ['} else if (x) {\n  return 1;\n}\n', [], ['2 return_statement']],
    [
      'class A {\n  foo() {\n    return 1;\n  }\n\n  bar() {\n    const x = [\n      1,\n',
      [1, 6, 7],
      ['2 method_definition in class', '3 return_statement'],
    ],
    [
      'function f(a: string {\n  return 1;\n}\n\nfunction g(b: number) {\n  return b;\n}\n',
      [1, 2, 3],
      ['5 function_declaration', '6 return_statement'],
    ],
    ['Loop over the users.\nFor each user, send an email\nif the user is active\n', 'none', []],
  ],
  javascript: [
    ['  .then((x) => {\n    return x;\n  })\n  .catch(f);\n', [], ['2 return_statement']],
    [
      'if user is logged in then\n  show dashboard\nelse\n  redirect to login\nend if\n',
      'none',
      [],
    ],
    [
      'case "a":\n  return 1;\ndefault:\n  return 2;\n',
      [],
      ['2 return_statement', '4 return_statement'],
    ],
    [
      'foo(a, ...);\nbar(...);\nclass A { f() { ... } }\n',
      [],
      ['3 class_declaration', '3 method_definition in class'],
    ],
  ],
  javascriptreact: [
    ['<div>\n  <p>Hello to the dear world of ours</p>\n</div>\n<span />\n', [], []],
    [
      '<ul>\n  {items.map((item) => {\n    return <li>{item}</li>;\n  })}\n</ul>\n',
      [],
      ['3 return_statement'],
    ],
  ],
  go: [
    ['x := 1\nif x > 0 {\n\treturn nil, err\n}\n', [], ['3 return_statement']],
    ['func f() {\n\t...\n\tx := 1\n}\n', [], ['1 function_declaration']],
    ['Name string `json:"name"`\nAge  int\n', [], ['1 field_declaration', '2 field_declaration']],
    ['case x > 1:\n\treturn 1\n', [], ['2 return_statement']],
    ['for each item in cart:\n    if item is expired:\n        remove item\n', 'none', []],
  ],
  java: [
    [
      'public String name() { return "x"; }\nprivate final int x = 1;\n',
      [],
      ['1 method_declaration in class', '1 return_statement', '2 field_declaration in class'],
    ],
    [
      'public User(String name) {\n    this.name = name;\n}\n',
      [],
      ['1 constructor_declaration in class'],
    ],
    ['List<String> a = foo();\nreturn a;\n', [], ['2 return_statement']],
    [
      'public void f() {\n    int x = 1\n    y();\n}\n\npublic void g() { h(); }\n',
      [2, 3],
      ['1 method_declaration in class', '6 method_declaration in class'],
    ],
    [
      'public class A {\n    ...\n    public void f() { ... }\n    void g() {\n        foo(a, ...);\n    }\n}\n',
      [],
      ['1 class_declaration', '3 method_declaration in class', '4 method_declaration in class'],
    ],
    ['public User find(long id);\n', [], ['1 method_declaration in class']],
    [
      'class A {\n    void f() {\n        x = 1;\n    }\n\n    void g() {\n        x = foo(\n',
      [1, 6, 7],
      ['2 method_declaration in class'],
    ],
    [
      'for every order do\n    when order is paid then ship it\n    otherwise remind the customer\nend\n',
      'none',
      [],
    ],
    ['if the cart is empty then return an error\notherwise compute the total\n', 'none', []],
  ],
  rust: [
    [
      'pub fn f(&self) -> u8 { 1 }\n\nfn g() {}\n',
      [],
      ['1 function_item in impl', '3 function_item in impl'],
    ],
    ['let x = foo()?;\nprintln!("{}", x);\n', [], []],
    ['Some(x) => x,\nNone => return,\n', [], ['1 match_arm', '2 match_arm']],
    ['pub struct A {\n    x: u8,\n    ...\n}\n', [], ['1 struct_item', '2 field_declaration']],
    ['name: String,\nage: u8,\n', [], ['1 field_declaration', '2 field_declaration']],
    ['read the file line by line\nfor each line, parse it\nreturn the records\n', 'none', []],
  ],
  csharp: [
    [
      'public string Name() { return "x"; }\npublic int P { get; set; }\n',
      [],
      ['1 method_declaration in class', '1 return_statement', '2 property_declaration in class'],
    ],
    [
      'public async Task<User> GetAsync(int id)\n{\n    return await _db.FindAsync(id);\n}\n',
      [],
      ['1 method_declaration in class', '3 return_statement'],
    ],
    ['var x = await foo.BarAsync();\nConsole.WriteLine(x);\n', [], []],
    ['public Foo(IBar bar) => _bar = bar;\n', [], ['1 constructor_declaration in class']],
    ['IF user exists THEN\n    update the user\nELSE\n    create a new user\nEND IF\n', 'none', []],
  ],
};

function seenIn(code: Code): readonly string[] {
  return code.nodes(...watched).map((node) => {
    const holder = node.closest(
      'class_definition',
      'class_declaration',
      'impl_item',
      ...watched.slice(0, 6),
    );
    const inside = /class/u.test(holder?.type ?? '')
      ? ' in class'
      : holder?.type === 'impl_item'
        ? ' in impl'
        : '';
    const isMember = !/return|pair|arm/u.test(node.type);
    return `${code.row(node.start) + 1} ${node.type}${isMember ? inside : ''}`;
  });
}

describe('parsing fragments', () => {
  for (const [language, cases] of Object.entries(fragments)) {
    for (const [text, unsound, seen] of cases) {
      it(`${language}: ${text.replace(/\s+/gu, ' ').slice(0, 70)}`, async () => {
        const code = await parseCode(grammars, language, text);
        const rows = [...code.unsoundRows].map((row) => row + 1).sort((a, b) => a - b);
        assert.deepEqual(code.soundness === 'none' ? 'none' : rows, unsound);
        assert.deepEqual(seenIn(code), seen);
        assert.equal(code.root === undefined, unsound === 'none');
      });
    }
  }

  it('keeps the places of what it frames', async () => {
    const text = 'public void f() {\n    g("x");\n}\n';
    const code = await parseCode(grammars, 'java', text, { origins: [100, 200, 300, 400] });
    const [call] = code.nodes('method_invocation');
    assert.equal(call?.text, 'g("x")');
    assert.equal(code.inDocument(call?.start ?? 0), 204);
    assert.equal(code.text, text);
  });

  it('shows no node of its frame', async () => {
    const code = await parseCode(grammars, 'typescript', 'name(): string {\n  return 1;\n}\n');
    assert.deepEqual(code.nodes('class_declaration', 'class_body', 'export_statement'), []);
    assert.equal(code.nodes('method_definition')[0]?.closest('class_declaration')?.text, code.text);
  });

  it('leaves a language without a grammar as it is', async () => {
    const code = await parseCode(grammars, 'ruby', 'def x\nend\n');
    assert.deepEqual([code.soundness, code.root], ['whole', undefined]);
  });
});
