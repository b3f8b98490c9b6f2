import { quotes } from '../../../../src/style/rules/quotes.ts';
import { codeRuleCases } from '../ruleCases.ts';

const python = [
  { code: 'a = \'x\'\nb = "y"\n', wanted: 'single', broken: [2], mended: "a = 'x'\nb = 'y'\n" },
  { code: 'a = "it\'s"\n', wanted: 'single', broken: [], kept: 0 },
  {
    code: 'def f():\n    """Doc."""\n    return f"{a}"\n',
    wanted: 'single',
    broken: [3],
    mended: 'def f():\n    """Doc."""\n    return f\'{a}\'\n',
  },
  { code: 'Q = """\nselect\n"""\n', wanted: 'single', broken: [], kept: 0 },
];
const script = [
  { code: 'const a = \'x\';\nconst b = "y";\n', wanted: 'double', broken: [1] },
  { code: 'import x from "x";\n', wanted: 'single', broken: [1], mended: "import x from 'x';\n" },
  { code: 'const a = `x`;\n', wanted: 'single', broken: [], kept: 0 },
  {
    code: 'const a = "can\'t";\nconst b = "\\n";\n',
    wanted: 'single',
    broken: [2],
    mended: "const a = \"can't\";\nconst b = '\\n';\n",
  },
];
const jsx = [
  { code: 'const a = <p className="x">{"y"}</p>;\n', wanted: 'single', broken: [1], kept: 0 },
  ...script.slice(0, 3),
];

codeRuleCases(quotes, {
  heard: {
    single: [
      'single quotes',
      'Use single quotes for strings unless that would mean escaping',
      'no double quotes',
      'single-quoted strings, never double quotes',
      'I want single quotes, except where it avoids escaping',
      'double quotes are forbidden',
      "use ' for strings",
      'single quotes except in JSX attributes',
    ],
    double: [
      'always double quotes',
      'double quotes over single quotes',
      'use double quotes instead of single quotes',
      "don't use single quotes",
      'strings in double quotes please',
      `prefer " over '`,
    ],
  },
  notHeard: [
    'ONLY use vanilla javascript if there are other ".js" files in the functions directory.',
    "darkMode: ['class', '.ns-dark']",
    'quote your sources',
    'either single or double quotes is fine',
    'single source of truth',
    'use double quotes except in tests',
    'double-check the code',
    'double quotes for docstrings',
    'JSX attributes in double quotes',
    'single vs double quotes',
  ],
  seen: {
    python,
    javascript: script,
    javascriptreact: jsx,
    typescript: script,
    typescriptreact: jsx,
  },
});
