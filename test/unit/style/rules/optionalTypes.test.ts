import { optionalTypes } from '../../../../src/style/rules/optionalTypes.ts';
import { codeRuleCases } from '../ruleCases.ts';

const typescript = [
  {
    code: 'interface U {\n  a?: string;\n  b: string | undefined;\n}\n',
    wanted: 'question',
    broken: [3],
    kept: 1,
  },
  {
    code: 'interface U {\n  a?: string;\n  b: string | undefined;\n}\n',
    wanted: 'undefined',
    broken: [2],
    kept: 1,
  },
  {
    code: 'type U = {\n  a?: string | undefined;\n  c: string | null;\n};\n',
    wanted: 'question',
    broken: [],
    kept: 0,
  },
  {
    code: 'class A {\n  timer: Timer | undefined;\n  b: B | undefined = undefined;\n  c?: C;\n}\n',
    wanted: 'question',
    broken: [2],
    kept: 1,
  },
  { code: 'function f(a: string | undefined) {}\n', wanted: 'question', broken: [], kept: 0 },
];

codeRuleCases(optionalTypes, {
  heard: {
    pipe: [
      'spell optional types as `X | None`',
      'use `| None` not Optional',
      'str | None rather than Optional[str]',
      'no Optional[X]',
      'PEP 604 unions instead of Optional',
      'pipe syntax for optional types',
      'from Optional[int] to int | None',
      'write Type | None, never typing.Optional',
    ],
    optional: [
      'Use `Optional[Type]` instead of `Type | None`',
      'Optional[X], not X | None',
      'Optional in place of null',
      'return Optional instead of null',
      'I prefer Optional[str] over str | None',
      'Optional over null',
    ],
    question: [
      'optional properties via ? instead of | undefined',
      'optional properties with ?, not | undefined',
      'mark optional properties with a question mark',
      'prefer `foo?: string` over `foo: string | undefined`',
      'use ? for optional fields',
      'no `| undefined` for optional properties',
    ],
    undefined: [
      '`| undefined` instead of ? for optional properties',
      'optional fields as `name: string | undefined`, not `name?: string`',
      'prefer foo: T | undefined over foo?: T',
      'spell out | undefined rather than ? on optional properties',
      'optional properties: use | undefined, never a question mark',
    ],
  },
  notHeard: [
    'use optional chaining',
    'Optional as a method parameter is wrong',
    'use ? instead of unwrap',
    'optional parameters last',
    'optional dependencies are fine',
    'never return null',
    'use `X | None` except in public APIs',
  ],
  seen: {
    python: [
      {
        code: 'def f(a: dict[str, int] | None) -> list[int] | str | None: ...\n',
        wanted: 'optional',
        broken: [1],
      },
      { code: 'def f(a: list[int] | None = None): ...\n', wanted: 'pipe', broken: [], kept: 1 },
      {
        code: 'def f(a: Optional[int]) -> str | None:\n    x: Union[A, None] = None\n    return x\n',
        wanted: 'pipe',
        broken: [1, 2],
        kept: 1,
      },
      { code: 'def f(a: int | str | None = None): ...\n', wanted: 'optional', broken: [1] },
      {
        code: 'MASK = a | b\nif x is None or y | z: pass\n',
        wanted: 'optional',
        broken: [],
        kept: 0,
      },
      {
        code: 'Maybe = Optional[str]\nx: list[str | None] = []\n',
        wanted: 'pipe',
        broken: [1],
        kept: 1,
      },
      { code: 'def f(a: int | str) -> Union[A, B]: ...\n', wanted: 'pipe', broken: [], kept: 0 },
    ],
    java: [
      {
        code: 'class A {\n  User find(String id) {\n    return null;\n  }\n  Optional<User> get() { return Optional.empty(); }\n}\n',
        wanted: 'optional',
        broken: [3],
        kept: 1,
      },
      {
        code: 'class A {\n  @Override\n  public Object get() {\n    return null;\n  }\n}\n',
        wanted: 'optional',
        broken: [],
      },
      {
        code: 'void f() {\n  run(() -> { return null; });\n}\n',
        wanted: 'optional',
        broken: [],
        kept: 0,
      },
      {
        code: 'boolean f(User u) {\n  return u == null;\n}\n',
        wanted: 'optional',
        broken: [],
        kept: 0,
      },
    ],
    typescript,
    typescriptreact: typescript,
  },
});
