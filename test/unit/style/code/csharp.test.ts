import { functionCases, headerCases, nameCases, typeCases } from './shown.ts';

functionCases('csharp', [
  [
    '/// <summary>A store.</summary>\npublic class Store : Base {\n  public Store(IRepo repo, int size = 1) : base(size) => _repo = repo;\n  /// <summary>Finds.</summary>\n  /// <param name="id">it</param>\n  // note\n  [HttpGet("{id}"), Slow]\n  public virtual async Task<User?> FindAsync([FromRoute] int id, ref string b, params int[] rest) { }\n  public override string ToString() => "";\n  void IDisposable.Dispose() { }\n  protected abstract int Area(this X e);\n  public static Store operator +(Store a, Store b) => a;\n  ~Store() { }\n}\n',
    'public given constructor Store(repo: IRepo, size: int =)',
    'public async method FindAsync(id: int, b: string, rest: int[]): Task<User?> /<summary>Finds.</summary>\n<param name="id">it</param>/ @HttpGet("{id}") @Slow',
    'public overriding method ToString(): string',
    'overriding method Dispose(): void',
    'method Area(e: X): int without body',
    'public method (a: Store, b: Store): Store',
    'given method Store()',
  ],
  [
    'class Hidden { public void Seen() { } public int Size { get { return 1; } } }\npublic interface IRepo { Task Get(int id); private void Own() { } }\n',
    'method Seen(): void',
    'public method Get(id: int): Task without body',
    'method Own(): void',
  ],
  [
    'class A { void F() { Func<int, int> g = n => n; var h = (int p, q) => p; act = static async delegate (int d) { }; static int Local(int z) => z; async Task Other() { } } }\n',
    'method F(): void',
    'lambda g(n) by Func<int, int>',
    'lambda h(p: int, q)',
    'async lambda act(d: int)',
    'function Local(z: int): int',
    'async function Other(): Task',
  ],
  [
    '/// <summary>Finds.</summary>\n[HttpGet]\npublic async Task<User> FindAsync(int id) { return null; }\n\nprivate void Own() { }\n',
    'public async method FindAsync(id: int): Task<User> /<summary>Finds.</summary>/ @HttpGet',
    'method Own(): void',
  ],
  [
    'var app = Build();\napp.MapGet("/", () => "x");\nstatic int Add(int a, int b) => a + b;\n',
    'lambda ()',
    'function Add(a: int, b: int): int',
  ],
  [
    'private readonly IRepo _repo;\npublic UserService(IRepo repo) { _repo = repo; }\n',
    'public given constructor UserService(repo: IRepo)',
  ],
]);

typeCases('csharp', [
  [
    'namespace N;\n/// <summary>Doc.</summary>\n[A, B(1)]\n[C]\npublic sealed partial class S<T>(int size) : Base<T>(size), I where T : class { class In { } public struct Out { } }\n',
    'public class S (Base<T>, I) /<summary>Doc.</summary>/ @A @B(1) @C',
    'class In',
    'public struct Out',
  ],
  [
    'public record Person(string Name) : Base(Name);\npublic readonly record struct Point(int X);\ninternal interface I : J { }\npublic enum E { A }\npublic delegate void D(int a);\n',
    'public record Person (Base(Name)) without body',
    'public record Point without body',
    'interface I (J)',
    'public enum E',
    'public alias D',
  ],
]);

headerCases('csharp', [
  [
    '[A]\npublic class S<T>\n    : Base where T : class\n{\n  [B] public int F(\n    int a) => a;\n  public S(int b) : base(b) { }\n  void G() { h = v => v; }\n}\n',
    'public class S<T>\n    : Base where T : class',
    'public int F(\n    int a)',
    'public S(int b) : base(b)',
    'void G()',
    'v',
  ],
]);

nameCases('csharp', [
  [
    'class A {\n  private readonly int _x = 1, _y;\n  public const int Max = 1;\n  private static readonly ILogger log = Make();\n  public event Action? Changed;\n  public string Name { get; set; } = "";\n  public int this[string key] => 1;\n}\n',
    'field _x: int = 1',
    'field _y: int',
    'constant Max: int = 1',
    'field log: ILogger = Make()',
    'field Changed: Action?',
    'property Name: string = ""',
    'parameter key: string',
  ],
  [
    'record R(int A) { public int B { get; init; } }\nclass P(int size) { }\ndelegate int D(int a);\n',
    'property A: int',
    'property B: int',
    'parameter size: int',
    'parameter a: int',
  ],
  [
    'void F(ref int a, params int[] rest) {\n  int x = 1, y;\n  const int Limit = 3;\n  var (b, c) = t;\n  (int d, var e) = t;\n  using var f = Open();\n  using (var g = Open()) { }\n  for (int i = 0, j = 1; ; ) { }\n  foreach (var (key, value) in m) { }\n  foreach (User item in m) { }\n  try { } catch (E error) { } catch (F) { }\n  Call(out var h, out _);\n  run((p, q) => p);\n}\n',
    'parameter a: int',
    'parameter rest: int[]',
    'local x: int = 1',
    'local y: int',
    'constant Limit: int = 3',
    'local b: var',
    'local c: var',
    'local d: int',
    'local e: var',
    'local f: var = Open()',
    'local g: var = Open()',
    'loop i: int = 0',
    'loop j: int = 1',
    'loop key: var',
    'loop value: var',
    'loop item: User',
    'loop error: E',
    'local h: var',
    'parameter p',
    'parameter q',
  ],
  [
    'void F(object o) {\n  if (o is Foo foo || o is { P: var inner } || o is User { } user) { }\n  switch (o) { case int num when num > 1: break; case (var l, _): break; }\n  var q = from r in rows let half = r / 2 join s in other on r equals s select r;\n}\n',
    'parameter o: object',
    'local foo: Foo',
    'local inner: var',
    'local user: User',
    'local num: int',
    'local l: var',
    'local q: var = from r in rows let half = r / 2 join s in other on r equals s select r',
    'loop r',
    'loop half',
    'loop s',
  ],
  ['var top = 1;\nconst int Max = 3;\n', 'variable top: var = 1', 'constant Max: int = 3'],
  [
    'private readonly IRepo _repo;\npublic string Name { get; set; }\n',
    'field _repo: IRepo',
    'property Name: string',
  ],
]);
