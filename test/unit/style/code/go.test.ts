import { functionCases, headerCases, nameCases, typeCases } from './shown.ts';

functionCases('go', [
  [
    '// Load reads it.\n// At once.\nfunc Load(ctx context.Context, a, b int, rest ...string) (n int, err error) { return }\n',
    'public function Load(ctx: context.Context, a: int, b: int, rest: string): (n int, err error) /Load reads it.\nAt once./',
  ],
  [
    'func (s *Store[T]) Get(string, int) error { return nil }\nfunc (s store) Put() {}\nfunc (Store) put() {}\n',
    'public method Get(: string, : int): error',
    'method Put()',
    'method put()',
  ],
  [
    '// Detached.\n\nfunc a() {}\n\nvar x = 1 // of x\nfunc b() {}\n\n/* Block. */\nfunc c()\n\n// Doc.\n//go:noinline\nfunc d() {}\n\n//go:noinline\nfunc e() {}\n',
    'function a()',
    'function b()',
    'function c() /Block./ without body',
    'function d() /Doc./',
    'function e()',
  ],
  [
    'func f() {\n\tg := func(a int) error { return nil }\n\tgo func() {}()\n\tvar h http.HandlerFunc = func(w, r int) {}\n}\n\nvar Public = func() {}\n',
    'function f()',
    'lambda g(a: int): error',
    'lambda ()',
    'lambda h(w: int, r: int)',
    'public lambda Public()',
  ],
  [
    'type Shape interface {\n\t// Area is it.\n\tArea(scale int) float64\n}\n',
    'public method Area(scale: int): float64 /Area is it./ without body',
  ],
  [
    'func main() {}\nfunc TestLoad(t *testing.T) {}\nfunc Testable() {}\nfunc (e *E) Error() string { return "" }\nfunc Map[T any](f func(T) T) {}\n',
    'given function main()',
    'public given function TestLoad(t: *testing.T)',
    'public function Testable()',
    'public given method Error(): string',
    'public function Map(f: func(T) T)',
  ],
]);

typeCases('go', [
  [
    '// Note is one.\ntype Note struct {\n\tBase\n\t*pkg.Other\n\tTitle string\n}\n',
    'public struct Note (Base, pkg.Other) /Note is one./',
  ],
  [
    'type (\n\t// Reader reads.\n\tReader interface {\n\t\tio.Reader\n\t\tClose() error\n\t}\n\tnumber interface{ ~int | ~string }\n\tHandler func(int) error\n\tText = string\n)\n',
    'public interface Reader (io.Reader) /Reader reads./',
    'interface number',
    'public alias Handler',
    'public alias Text',
  ],
  ['func f() {\n\ttype Local struct{}\n}\n', 'struct Local'],
]);

headerCases('go', [
  [
    'func (s *Store) Get(\n\tid int,\n) (string, error) {\n}\ntype Pair[K comparable] struct {\n}\ntype (\n\tA struct{}\n)\nvar f = func(a int) {}\n',
    'func (s *Store) Get(\n\tid int,\n) (string, error)',
    'type Pair[K comparable]',
    'A',
    'func(a int)',
  ],
]);

nameCases('go', [
  [
    'var A, b = 1, f()\nconst (\n\tX = iota\n\tmaxSize int = 3\n)\nvar count int\n',
    'variable A = 1',
    'variable b = f()',
    'constant X = iota',
    'constant maxSize: int = 3',
    'variable count: int',
  ],
  [
    'func (r *R) f(a, _ int) (n int, err error) {\n\tdb, err := open()\n\trows, err := db.Query()\n\tif v, ok := m[k]; ok {\n\t\terr := v\n\t}\n\ta := 1\n\tn = 2\n\tvar z, w int = 1, 2\n\tconst q = 3\n}\n',
    'parameter a: int',
    'local n: int',
    'local err: error',
    'local db',
    'local rows',
    'local v',
    'local ok',
    'local err = v',
    'local z: int = 1',
    'local w: int = 2',
    'constant q = 3',
  ],
  [
    'func f() {\n\tfor i, v := range m {}\n\tfor k = range m {}\n\tfor j := 0; j < 1; j++ {}\n\tswitch t := v.(type) {\n\tcase int:\n\t\tn := 1\n\tcase string:\n\t\tn := 2\n\t}\n\tselect {\n\tcase msg := <-ch:\n\t}\n\tg := func(p int) {}\n}\n',
    'loop i',
    'loop v',
    'loop j = 0',
    'local t',
    'local n = 1',
    'local n = 2',
    'local msg',
    'local g = func(p int) {}',
    'parameter p: int',
  ],
  ['type S struct {\n\tA, b int\n\tBase\n}\n', 'field A: int', 'field b: int'],
]);
