import { codeRuleCases } from '../ruleCases.ts';
import { ternaries } from './ternaries.ts';

const script = [
  { code: 'const a = b ? c : d;', wanted: 'none', broken: [1] },
  { code: 'let a = d;\nif (b) a = c;', wanted: 'none', broken: [] },
  { code: 'const a = b\n  ? c\n  : d ? e : f;', wanted: 'flat', broken: [3], kept: 1 },
  { code: 'const a = b ? c : d;', wanted: 'flat', broken: [], kept: 1 },
];

codeRuleCases(ternaries, {
  heard: {
    none: [
      'no ternaries',
      'Avoid the ternary operator',
      'never write ternaries, use if',
      'I prefer if statements to ternaries',
      "don't use conditional expressions in Python",
    ],
    flat: [
      'no nested ternaries',
      'Never nest ternaries',
      'avoid nesting ternary operators',
      'nested ternaries are forbidden',
      "don't nest conditional expressions",
    ],
  },
  notHeard: [
    'use ternaries for short assignments',
    'no ternaries unless they fit on one line',
    'no nested loops',
    'what is a ternary search tree?',
    'conditional rendering in its own component',
  ],
  seen: {
    javascript: script,
    typescript: script,
    java: [
      { code: 'int a = b ? c : d;', wanted: 'none', broken: [1] },
      { code: 'int a = b ? c : d ? e : f;', wanted: 'flat', broken: [1] },
      { code: 'int a = b ? c : d;', wanted: 'flat', broken: [], kept: 1 },
      { code: 'int a = c;', wanted: 'none', broken: [], kept: 0 },
    ],
    csharp: [
      { code: 'var a = b ? c : d;', wanted: 'none', broken: [1] },
      { code: 'var a = b ? c : d ? e : f;', wanted: 'flat', broken: [1] },
      { code: 'var a = b ? c : d;', wanted: 'flat', broken: [], kept: 1 },
      { code: 'var a = b ?? c;', wanted: 'none', broken: [], kept: 0 },
    ],
    python: [
      { code: 'a = c if b else d', wanted: 'none', broken: [1] },
      { code: 'a = c if b else d if e else f', wanted: 'flat', broken: [1] },
      { code: 'a = c if b else d', wanted: 'flat', broken: [], kept: 1 },
      { code: 'if b:\n    a = c', wanted: 'none', broken: [], kept: 0 },
    ],
  },
});
