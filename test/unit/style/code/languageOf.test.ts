import { strict as assert } from 'node:assert';
import { languageOf } from '../../../../src/style/code/languageOf.ts';
import { languageOfInfo } from '../../../../src/style/code/languageOfInfo.ts';
import { grammars } from '../grammars.ts';

const infos: Readonly<Record<string, string | undefined>> = {
  py: 'python',
  'c#': 'csharp',
  'C#': 'csharp',
  golang: 'go',
  'jsx title="a.jsx"': 'javascriptreact',
  'python:src/a.py': 'python',
  'ts:src/x.tsx': 'typescript',
  'typescript {3-5}': 'typescript',
  '{.python .numberLines}': 'python',
  'language-js': 'javascript',
  'src/a.go': 'go',
  '12:20:src/app/a.ts': 'typescript',
  'rust,ignore': 'rust',
  'js,linenos': 'javascript',
  'TypeScript (React)': 'typescript',
  'java 17': 'java',
  console: 'shellscript',
  Dockerfile: 'dockerfile',
  text: 'plaintext',
  '': undefined,
  foo: undefined,
};

const codes: readonly [code: string, language: string | undefined, info?: string, path?: string][] =
  [
    ['const a: string = f();\nfunction g(x: number): void {}\n', 'typescript', 'js'],
    ['const a = <div>hi</div>;\n', 'javascriptreact', 'js'],
    ['export function A() {\n  return <p className="x">hi</p>;\n}\n', 'typescriptreact', 'ts'],
    ['const f = <T>(a: T) => a;\nconst y = <string>z;\n', 'typescript', 'tsx'],
    ['enum A { B }\n', 'typescript', 'js', 'src/a.ts'],
    ['const x = 1;\n', 'typescript', 'diff', 'src/a.ts'],
    ['print("x")\nimport os\n', 'python', 'diff'],
    ['pip install requests\npython -m venv .venv\n', 'shellscript', 'python'],
    ['for every order do\n  ship the order\nend\n', 'java', 'java'],
    ['val x = 1\nfun main() { println(x) }\n', 'kotlin', 'kotlin'],
    ['def f(x):\n    return x\n', 'python'],
    ['from x import y\n\nprint(y.z)\n', 'python'],
    ['const x = await f();\nconsole.log(x);\n', 'javascript'],
    ['class A {\n  constructor() {\n    this.x = 1;\n  }\n}\n', 'javascript'],
    ['interface User {\n  id: string;\n}\n', 'typescript'],
    ['export const A = ({ x }: Props) => (\n  <B x={x} />\n);\n', 'typescriptreact'],
    ['if err != nil {\n\treturn nil, err\n}\n', 'go'],
    ['func add(a, b int) int {\n\treturn a + b\n}\n', 'go'],
    ['@Override\npublic String toString() {\n    return name;\n}\n', 'java'],
    ['List<String> names = users.stream().map(User::name).toList();\n', 'java'],
    ['let mut x = vec![1];\nx.push(2);\n', 'rust'],
    ['impl Display for A {\n    fn fmt(&self) -> Result<(), E> { Ok(()) }\n}\n', 'rust'],
    ['public string Name { get; set; }\n', 'csharp'],
    ['public string Load(string url)\n{\n    return _client.Get(url);\n}\n', 'csharp'],
    ['npm install\nnpm run build\n', 'shellscript'],
    ['$ git status\nOn branch main\n', 'shellscript'],
    ['{\n  "a": 1\n}\n', 'json'],
    ['server:\n  port: 80\n  host: x\n', 'yaml'],
    ['SELECT * FROM users WHERE id = 1;\n', 'sql'],
    ['src/\n├── a.ts\n└── b.ts\n', undefined],
    ['Error: cannot find module x\n    at foo (bar.js:1:2)\n', undefined],
    ['make a list of the orders\nsend it to the user\n', undefined],
    ['x = 1\n', undefined],
    ['', undefined],
  ];

describe('the language of a shown code', () => {
  for (const [info, language] of Object.entries(infos)) {
    it(`takes “${info}” for ${language}`, () => assert.equal(languageOfInfo(info), language));
  }
  for (const [text, language, info, path] of codes) {
    const labels = { ...(info === undefined ? {} : { info }), path };
    it(`${info ?? 'unlabelled'}: ${text.replace(/\s+/gu, ' ').slice(0, 60)}`, async () =>
      assert.equal(await languageOf(grammars, text, labels), language));
  }
});
