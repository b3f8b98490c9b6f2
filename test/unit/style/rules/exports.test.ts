import { exports } from '../../../../src/style/rules/exports.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  {
    code: 'export const a = 1;\nexport default function main() {}\n',
    wanted: 'named',
    broken: [2],
    kept: 1,
  },
  { code: 'const a = 1;\nexport { a as default };\n', wanted: 'named', broken: [2] },
  {
    code: "export * from './a';\nexport { b } from './b';\nexport { default as C } from './c';\n",
    wanted: 'named',
    broken: [],
    kept: 3,
  },
  { code: 'module.exports = { a };\nexports.b = 1;\n', wanted: 'named', broken: [], kept: 0 },
  { code: 'export default defineConfig({ plugins: [] });\n', wanted: 'named', broken: [], kept: 0 },
  {
    code: 'export default {\n  async fetch(request) {\n    return new Response();\n  },\n};\n',
    wanted: 'named',
    broken: [],
    kept: 0,
  },
  { code: 'export const a = 1;\n', wanted: 'default', broken: [1] },
  {
    code: 'export const a = 1;\nexport default a;\n',
    wanted: 'default',
    broken: [],
    kept: 1,
  },
  { code: "export { default } from './Button';\n", wanted: 'named', broken: [], kept: 0 },
  { code: 'const a = 1;\n', wanted: 'named', broken: [], kept: 0 },
  { code: 'export {};\n', wanted: 'default', broken: [], kept: 0 },
  { code: "export { a } from './a';\n", wanted: 'default', broken: [], kept: 0 },
  {
    code: "export const dynamic = 'force-dynamic';\nexport async function GET() {}\n",
    wanted: 'default',
    broken: [],
    kept: 0,
  },
];
const typed = [
  {
    code: 'export type A = string;\nexport interface B {}\n',
    wanted: 'default',
    broken: [],
    kept: 0,
  },
  {
    code: 'export default class Clock extends React.Component<any> {}\nexport enum E { A }\n',
    wanted: 'named',
    broken: [1],
    kept: 1,
  },
  { code: 'class A {}\nexport = A;\n', wanted: 'named', broken: [], kept: 0 },
  ...script,
];

codeRuleCases(exports, {
  heard: {
    named: [
      'named exports only, default exports make renaming painful',
      'named exports',
      'named exports, not default',
      'no default exports',
      'I hate default exports.',
      'export everything by name',
      'named component exports, no default',
      'never use `export default`',
      'prefer named exports to default exports',
      'Favor named exports for components.',
      'exports should be named, never default',
      'default exports are banned',
    ],
    default: [
      'default exports',
      'use default exports instead of named exports',
      'one default export per file',
      'default over named exports',
      'no named exports',
      'export components as default',
    ],
  },
  notHeard: [
    'export the data as CSV',
    'default values for exported options',
    'both named and default exports are fine',
    'named parameters',
    'dark mode by default',
    'default exports for pages, named exports for the rest',
    'export store state types when tests need them',
  ],
  seen: {
    javascript: script,
    javascriptreact: script.slice(0, 4),
    typescript: typed,
    typescriptreact: typed.slice(0, 4),
  },
});
