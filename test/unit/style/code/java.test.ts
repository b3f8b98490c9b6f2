import { functionCases, headerCases, nameCases, typeCases } from './shown.ts';

functionCases('java', [
  [
    '/** A store. */\npublic class Store<T> extends Base implements Runnable {\n  public Store(int size) {}\n  /**\n   * Finds.\n   * @param id it\n   */\n  // NOPMD\n  @Override @SuppressWarnings("x")\n  public <R> List<R> find(final String id, @NotNull int b, String... rest) throws E { return null; }\n  public void run() {}\n  abstract int size(int a[]);\n  protected void hidden() {}\n  public static void main(String[] args) {}\n}\n',
    'public given constructor Store(size: int)',
    'public overriding method find(id: String, b: int, rest: String): List<R> /Finds.\n@param id it/ @Override @SuppressWarnings("x")',
    'public given method run(): void',
    'method size(a: int): int without body',
    'method hidden(): void',
    'public given method main(args: String[]): void',
  ],
  [
    'class Hidden { public void seen() {} public void run() {} }\n',
    'method seen(): void',
    'method run(): void',
  ],
  [
    'public interface Shape { double area(); default void draw() {} private void own() {} }\n',
    'public method area(): double without body',
    'public method draw(): void',
    'method own(): void',
  ],
  [
    'public record Point(int x) { public Point { check(x); } Point(int a, int b) { this(a); } }\npublic enum E { A { void q() {} }; private final int v = 1; E(int v) {} public int value() { return v; } }\n',
    'public given constructor Point()',
    'given constructor Point(a: int, b: int)',
    'method q(): void',
    'given constructor E(v: int)',
    'public method value(): int',
  ],
  [
    'class A { void f() { BiFunction<A, B, C> g = (p, q) -> p; h = (String u) -> {}; list.forEach(v -> v.x()); var r = new R() { public void run() {} }; this.cb = () -> 1; } }\n',
    'method f(): void',
    'lambda g(p, q) by BiFunction<A, B, C>',
    'lambda h(u: String)',
    'lambda (v)',
    'given method run(): void',
    'lambda cb()',
  ],
  [
    '/** Finds. */\npublic Optional<User> find(long id) { return null; }\n\n@Test\nvoid finds(A this, int x) {}\n',
    'public method find(id: long): Optional<User> /Finds./',
    'method finds(!this, x: int): void @Test',
  ],
  [
    'private final Repo repo;\n\npublic UserService(Repo repo) { this.repo = repo; }\n\npublic void save() {}\n',
    'public given constructor UserService(repo: Repo)',
    'public method save(): void',
  ],
]);

typeCases('java', [
  [
    '/** Doc. */\n@Entity @Table(name = "x")\npublic abstract class A<T> extends B<T> implements C, D<E> { static class In {} public enum F { X } }\n',
    'public class A (B<T>, C, D<E>) /Doc./ @Entity @Table(name = "x")',
    'class In',
    'public enum F',
  ],
  [
    'interface I extends J, K {}\nrecord R(int a) implements Q {}\n@interface Ann {}\n',
    'interface I (J, K)',
    'record R (Q)',
    'interface Ann',
  ],
]);

headerCases('java', [
  [
    '@Entity\npublic class A\n    extends B {\n  @Test\n  // why\n  @Slow void f(\n      int a) throws E {}\n  A(int b) {}\n}\nrecord R(int a) { R {} }\n',
    'public class A\n    extends B',
    'void f(\n      int a) throws E',
    'A(int b)',
    'record R(int a)',
    'R',
  ],
]);

nameCases('java', [
  [
    'class A {\n  private static final Logger log = make();\n  static final long LIMIT = 5L, OTHER = make();\n  static final String name = "x";\n  private final Map<A, B> counts = new HashMap<>();\n  int a, b = 1;\n}\ninterface I { int K = f(); }\nrecord R(int x, String y) {}\n',
    'field log: Logger = make()',
    'constant LIMIT: long = 5L',
    'constant OTHER: long = make()',
    'constant name: String = "x"',
    'field counts: Map<A, B> = new HashMap<>()',
    'field a: int',
    'field b: int = 1',
    'constant K: int = f()',
    'field x: int',
    'field y: String',
  ],
  [
    'void f(final A a, int... rest) {\n  var x = 1, y;\n  final int MAX = 3;\n  for (int i = 0, n = 2; ; ) {}\n  for (Map.Entry<K, V> e : m) {}\n  try (var in = open()) {} catch (A | B ex) {}\n  run((p, q) -> p);\n}\n',
    'parameter a: A',
    'parameter rest: int',
    'local x: var = 1',
    'local y: var',
    'local MAX: int = 3',
    'loop i: int = 0',
    'loop n: int = 2',
    'loop e: Map.Entry<K, V>',
    'local in: var = open()',
    'loop ex: A | B',
    'parameter p',
    'parameter q',
  ],
  [
    'void f(Object o) {\n  if (o instanceof Foo foo) {}\n  if (o instanceof Point(int left, var right)) {}\n  switch (o) { case Circle c -> run(); default -> stop(); }\n}\n',
    'parameter o: Object',
    'local foo: Foo',
    'local left: int',
    'local right: var',
    'local c: Circle',
  ],
  ['private final int size = 1;\nint count;\n', 'field size: int = 1', 'field count: int'],
  ['List<String> names = make();\nrun(names);\n', 'variable names: List<String> = make()'],
]);
