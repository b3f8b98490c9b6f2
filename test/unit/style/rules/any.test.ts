import { any } from '../../../../src/style/rules/any.ts';
import { codeRuleCases } from '../ruleCases.ts';

const forbidden = 'forbidden';
const typescript = [
  { code: 'function f(a: any): any {\n  return a as any;\n}\n', wanted: forbidden, broken: [1, 2] },
  { code: "const a: unknown = 'any';\n// any\n", wanted: forbidden, broken: [], kept: 1 },
  { code: 'const any = 1;\nfoo.any(any);\n', wanted: forbidden, broken: [], kept: 0 },
  {
    code: 'type Row = Record<string, any>;\nlet rows: any[] = [];\n',
    wanted: forbidden,
    broken: [1, 2],
  },
];

codeRuleCases(any, {
  heard: {
    forbidden: [
      'no use of any',
      'never use `any`',
      'no any, ever',
      'avoid any',
      'any is not allowed',
      'prefer unknown over any',
      'I prefer unknown to any',
      "don't use the any type",
      'Use precise types instead of any.',
      'ban explicit any',
      'no any types please',
      'no `as any` casts',
      'no-explicit-any must be on',
      'Avoid typing.Any',
      'no empty interfaces, use generics',
      'strict types, no any in my code',
    ],
  },
  notHeard: [
    "I don't want any comments in code",
    'avoid any non-null assertions',
    "semicolons: don't use any",
    'never use any for loops',
    'avoid any type assertions',
    'any is fine in tests',
    'any colour is good',
    'no any except in tests',
    "don't break any tests",
    'use any when the types get in the way',
  ],
  seen: {
    typescript,
    typescriptreact: [
      { code: 'const A = (props: any) => <p>{props.any}</p>;\n', wanted: forbidden, broken: [1] },
      ...typescript,
    ],
    python: [
      { code: 'def f(a: Any) -> dict[str, Any]: ...\n', wanted: forbidden, broken: [1] },
      { code: 'import typing\nx: typing.Any = 1\n', wanted: forbidden, broken: [2] },
      {
        code: 'def f(a: int) -> object:\n    return any(a)\n',
        wanted: forbidden,
        broken: [],
        kept: 2,
      },
      { code: 'from typing import Any\nRow = dict[str, Any]\n', wanted: forbidden, broken: [2] },
    ],
    go: [
      { code: 'func f(a any) {}\n', wanted: forbidden, broken: [1] },
      { code: 'var m map[string]interface{}\n', wanted: forbidden, broken: [1] },
      { code: 'func Map[T any](a []T) {}\n', wanted: forbidden, broken: [], kept: 1 },
      { code: 'type R interface {\n\tRead() error\n}\n', wanted: forbidden, broken: [] },
    ],
  },
});
