import { functionCases, headerCases, nameCases, typeCases } from './shown.ts';

functionCases('typescript', [
  [
    '/** Doc. */\nexport const handler: Handler = async (event, { id }: P, limit = 3) => {};\n',
    'public exported async arrow function handler(event, : P, limit =) by Handler /Doc./',
  ],
  [
    'export function at(i: number): string;\nexport function at(this: Window, i?: any, ...rest: T[]): i is string { return x; }\n',
    'public exported function at(i: number): string without body',
    'public exported function at(!this: Window, i: any, rest: T[]): i is string',
  ],
  [
    'export default function () {}\nexport default (a) => a;\nfunction inner() {}\nfunction late() {}\nexport { late as renamed };\n',
    'public exported function ()',
    'public exported arrow function (a)',
    'function inner()',
    'public function late()',
  ],
  [
    'function top() { const nested = () => 1; }\nconst _own = function* named() {};\n',
    'public function top()',
    'arrow function nested()',
    'function _own()',
  ],
  [
    'export abstract class A {\n  #secret = () => 1;\n  handle = async <T,>(e: T): Promise<void> => {};\n  constructor(private readonly a: string, b = 1) { super(); }\n  constructor(a: string);\n  get size(): number { return 1; }\n  set size(v) {}\n  static async *all() {}\n  private hidden() {}\n  abstract area(): number;\n  override render(a: A) {}\n}\n',
    'arrow method secret()',
    'public async arrow method handle(e: T): Promise<void>',
    'public given constructor constructor(a: string, b =)',
    'public given constructor constructor(a: string) without body',
    'public getter size(): number',
    'public setter size(v)',
    'public async method all()',
    'method hidden()',
    'public method area(): number without body',
    'public overriding method render(a: A)',
  ],
  [
    'const api = { run: async () => 1, stop() {}, "x-y": () => 2, [key]() {}, get size() { return 1; } } satisfies Api;\nimport x from "x";\n',
    'async lambda run()',
    'method stop()',
    'given lambda x-y()',
    'method ()',
    'getter size()',
  ],
  [
    'module.exports = { a: () => 1, b() {}, c };\nfunction c() {}\nexports.d = function () {};\nfunction own() {}\n',
    'public lambda a()',
    'public method b()',
    'public function c()',
    'public function d()',
    'function own()',
  ],
  [
    'export interface Shape { area(scale?: number): number; fn: () => void }\ntype Plain = { area(): void };\n',
    'public method area(scale: number): number without body',
    'method area(): void without body',
  ],
  [
    '(() => {})();\nconst memo = useCallback((a) => a, []);\nconst cast = ((a) => a) as Fn;\nelement.onclick = () => {};\nlist[0] = function () {};\n',
    'lambda ()',
    'lambda (a)',
    'public arrow function cast(a)',
    'given arrow function onclick()',
    'lambda ()',
  ],
  [
    '/** Doc. */\n@Injectable()\nexport class A {\n  /** Finds. */\n  // eslint-disable-next-line\n  @Get(":id") @Other\n  find(@Param("id") id: string) {}\n  /* no doc */\n  other() {}\n}\n',
    'public method find(id: string) /Finds./ @Get(":id") @Other',
    'public method other()',
  ],
  [
    '/**\n * Adds.\n *\n *   Deep.\n * @param a number\n */\nfunction add(a) {}\nconst x = 1; /** of x */\nfunction plain() {}\n// line\nfunction lined() {}\n',
    'public function add(a) /Adds.\n\n  Deep.\n@param a number/',
    'public function plain()',
    'public function lined()',
  ],
  [
    '/** @license MIT */\n\nfunction first() {}\n/** Doc. */\n\nfunction second() {}\n',
    'public function first()',
    'public function second() /Doc./',
  ],
  [
    'declare module "m" { export function a(): void; }\nexport namespace N { export function b() {} function c() {} }\ndeclare function d(x: number): void;\n',
    'public exported function a(): void without body',
    'public exported function b()',
    'function c()',
    'function d(x: number): void without body',
  ],
  [
    'async load(id: string): Promise<User> {\n  return get(id);\n}\n',
    'public async method load(id: string): Promise<User>',
  ],
]);

functionCases('javascriptreact', [
  [
    'export const Card = ({ title, size = 1 }) => <p onClick={() => go()}>{title}</p>;\nexport default function App(props) { return <Card />; }\n',
    'public exported arrow function Card()',
    'lambda ()',
    'public exported function App(props)',
  ],
  [
    'class A { static y = () => 1; #p() {} async *g(a = 1, [b], ...c) {} }\n',
    'public arrow method y()',
    'method p()',
    'public async method g(a =, , c)',
  ],
]);

typeCases('typescript', [
  [
    '/** Doc. */\n@Dec()\nexport abstract class A<T> extends mixin(B)<T> implements C<T>, D {}\n',
    'public exported class A (mixin(B), C<T>, D) /Doc./ @Dec()',
  ],
  [
    'export interface I extends J, K<T> {}\nenum E { A }\nexport const enum F {}\nconst G = class extends H {};\nexport default class {}\n',
    'public exported interface I (J, K<T>)',
    'enum E',
    'public exported enum F',
    'class G (H)',
  ],
  [
    'type Plain = { a: string };\ntype Mapped = { [K in T]: string };\ntype Both = A & { a: 1 };\ntype Union = "a" | "b";\ntype Fn = () => void;\n',
    'public object alias Plain',
    'public alias Mapped',
    'public alias Both',
    'public alias Union',
    'public alias Fn',
  ],
]);

typeCases('javascript', [['class A extends B {}\n', 'public class A (B)']]);

headerCases('typescript', [
  [
    '@Dec()\nexport class A<T> extends B {\n  @In() async find(\n    a: string,\n  ): Promise<A> {}\n}\nexport const f = async (a: A): B => a, g = function () {};\ntype T = { a: 1 };\nexport interface I {}\nconst o = { run: () => 1 };\n',
    'export class A<T> extends B',
    'async find(\n    a: string,\n  ): Promise<A>',
    'export const f = async (a: A): B',
    'g = function ()',
    'type T',
    'export interface I',
    'run: ()',
  ],
]);

nameCases('typescript', [
  [
    'const limit = 10, NAMES = ["a"], re = /x/;\nexport const label = `a`;\nlet count = 0;\nvar old: string;\nif (x) { const inside = 3; }\nconst { a, b: c, d: { e = 1 }, ...rest } = o, [f, , g = 2] = p;\n',
    'constant limit = 10',
    'constant NAMES = ["a"]',
    'variable re = /x/',
    'constant label = `a`',
    'variable count = 0',
    'variable old: string',
    'variable inside = 3',
    'given variable a',
    'variable c',
    'given variable e',
    'variable rest',
    'variable f',
    'variable g',
  ],
  [
    'function f(a: A, { b, c: d }: P, _: X) {\n  const MAX = 3;\n  for (let i = 0; ; ) {}\n  for (const [k, v] of m) {}\n  for (existing of m) {}\n  try {} catch (error) {}\n}\nconst arrow = (x = 1) => x, Klass = class {};\n',
    'parameter a: A',
    'given parameter b',
    'parameter d',
    'local MAX = 3',
    'loop i = 0',
    'loop k',
    'loop v',
    'loop error',
    'parameter x = 1',
  ],
  [
    'class A {\n  static readonly MAX = 3;\n  static readonly max = make();\n  #own?: string;\n  run = () => 1;\n  constructor(private readonly dep: Dep) { this.added = 1; this.added = 2; this.own = 3; this.fn = () => {}; }\n}\ninterface I { id: string; "quoted": number; fn: () => void; m(): void }\n',
    'constant MAX = 3',
    'field max = make()',
    'field own: string',
    'parameter dep: Dep',
    'field added = 1',
    'field own = 3',
    'field id: string',
    'field fn: () => void',
  ],
  [
    'const fs = require("fs");\nconst { readFile } = require("fs");\nconst other = await import("x");\n',
  ],
]);

nameCases('javascript', [
  ['const text = `a\u0024{b}`;\n', `variable text = \`a\${b}\``],
  [
    'class A { x = 1; static y = 2; }\nlet { a: { b } } = c;\n',
    'field x = 1',
    'field y = 2',
    'given variable b',
  ],
]);
