import { affix } from '../../../../src/style/rules/affix.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  {
    code: 'const getUser = (id) => users.get(id)\nconst removeUser = (id) => users.delete(id)\n',
    wanted: 'functions:prefix:get',
    broken: [2],
    kept: 1,
  },
  {
    code: "const strName = 'Ada';\nconst email = 'ada@example.org';\nexport const strLine = `Ada`;\nconst count = 1;\n",
    wanted: 'strings:prefix:str',
    broken: [2],
    kept: 2,
  },
  {
    code: 'let isOpen = true;\nlet done = false;\nlet hasMore = find();\n',
    wanted: 'booleans:prefix:is|has',
    broken: [2],
    kept: 1,
  },
  {
    code: 'class A {\n  constructor() {}\n  run_md() {}\n  stop() {}\n}\n',
    wanted: 'methods:suffix:_md',
    broken: [4],
    kept: 1,
  },
  {
    code: 'function getUser() {}\nfunction getter() {}\n',
    wanted: 'functions:no-prefix:get',
    broken: [1],
    kept: 1,
  },
  {
    code: 'function f(e_one, two, { three }) {}\n',
    wanted: 'parameters:prefix:e_',
    broken: [1],
    kept: 1,
  },
  {
    code: 'const run = () => 1;\nconst MAX_SIZE = 2;\nlet x_count = 3;\n',
    wanted: 'variables:prefix:x_',
    broken: [],
    kept: 1,
  },
];
const typed = [
  ...script,
  {
    code: 'class A {\n  private _a = 1;\n  private b = 2;\n  c = 3;\n}\n',
    wanted: 'privates:prefix:_',
    broken: [3],
    kept: 1,
  },
  {
    code: 'let userName: string;\nlet open: boolean = f();\n',
    wanted: 'strings:prefix:str',
    broken: [1],
    kept: 0,
  },
  {
    code: 'class NotFoundError extends Error {}\nclass Missing extends Error {}\nclass A {}\n',
    wanted: 'exceptions:suffix:Error',
    broken: [2],
    kept: 1,
  },
];
const python = [
  {
    code: 'def gn_run(x):\n    pass\n\ndef stop():\n    pass\n\nif __name__ == "__main__":\n    main()\n',
    wanted: 'functions:prefix:gn_',
    broken: [4],
    kept: 1,
  },
  {
    code: 'class A:\n    def __init__(self, a):\n        self.r_a = a\n        self.b = a\n\n    def md_run(self):\n        pass\n\n    def stop(self):\n        pass\n',
    wanted: 'methods:prefix:md_',
    broken: [9],
    kept: 1,
  },
  {
    code: 'class A:\n    def __init__(self, a):\n        self.r_a = a\n        self.b = a\n',
    wanted: 'fields:prefix:r_',
    broken: [4],
    kept: 1,
  },
  {
    code: 'def f(a_x, b, *args_x):\n    pass\n',
    wanted: 'parameters:suffix:_x',
    broken: [1],
    kept: 2,
  },
  {
    code: 'count = 1\nfor item2 in items:\n    total3 = 2\n',
    wanted: 'variables:digit',
    broken: [1],
    kept: 2,
  },
  { code: 'class Order1: pass\nclass Item: pass\n', wanted: 'classes:digit', broken: [2], kept: 1 },
  {
    code: 'def run_chx(): pass\ndef chxStop(): pass\ndef go(): pass\n',
    wanted: 'functions:contains:chx',
    broken: [3],
    kept: 2,
  },
  {
    code: 'class A:\n    def run(self): pass\n',
    wanted: 'functions:prefix:fn_',
    broken: [],
    kept: 0,
  },
];
const go = [
  {
    code: 'func fnRun() {}\n\nfunc stop() {}\n',
    wanted: 'functions:prefix:fn',
    broken: [3],
    kept: 1,
  },
  {
    code: 'func main() {}\n\nfunc TestRun(t *testing.T) {}\n',
    wanted: 'functions:prefix:fn',
    broken: [],
    kept: 0,
  },
  {
    code: 'type UserStore struct {\n\tName string\n}\n',
    wanted: 'structs:suffix:Store',
    broken: [],
    kept: 1,
  },
  {
    code: 'func f() {\n\tisOpen := true\n\tdone := false\n}\n',
    wanted: 'booleans:prefix:is',
    broken: [3],
    kept: 1,
  },
];
const java = [
  {
    code: 'class A {\n    int getAge() { return 1; }\n    int age() { return 1; }\n}\n',
    wanted: 'functions:prefix:get',
    broken: [3],
    kept: 1,
  },
  {
    code: 'class A {\n    private int mAge;\n    private int size;\n    public int open;\n}\n',
    wanted: 'privates:prefix:m',
    broken: [3],
    kept: 1,
  },
  {
    code: 'class A {\n    private void run() {}\n    private void _stop() {}\n    void go() {}\n}\n',
    wanted: 'hiddens:prefix:_',
    broken: [2],
    kept: 1,
  },
  {
    code: 'class NotFound extends RuntimeException {}\n',
    wanted: 'exceptions:suffix:Exception',
    broken: [1],
  },
  {
    code: 'class A {\n    @Override\n    public String toString() { return ""; }\n}\n',
    wanted: 'methods:prefix:get',
    broken: [],
    kept: 0,
  },
];
const rust = [
  { code: 'fn fn_run() {}\nfn stop() {}\n', wanted: 'functions:prefix:fn_', broken: [2], kept: 1 },
  {
    code: 'let is_open = true;\nlet done: bool = f();\n',
    wanted: 'booleans:prefix:is',
    broken: [2],
    kept: 1,
  },
  { code: 'enum ParseError {}\n', wanted: 'enums:suffix:Error', broken: [], kept: 1 },
  {
    code: 'fn run(p_one: u8, two: u8, &self) {}\n',
    wanted: 'parameters:prefix:p_',
    broken: [1],
    kept: 1,
  },
];
const csharp = [
  {
    code: 'async Task LoadAsync() { }\nasync Task Save() { }\nvoid Run() { }\n',
    wanted: 'asyncs:suffix:Async',
    broken: [2],
    kept: 1,
  },
  {
    code: 'class A\n{\n    private readonly int _a;\n    private int b;\n}\n',
    wanted: 'privates:prefix:_',
    broken: [4],
    kept: 1,
  },
  {
    code: 'string strName = "a";\nstring email = "b";\n',
    wanted: 'strings:prefix:str',
    broken: [2],
    kept: 1,
  },
  {
    code: 'class UserService { }\nclass User { }\n',
    wanted: 'classes:no-suffix:Service',
    broken: [1],
    kept: 1,
  },
];

codeRuleCases(affix, {
  heard: {
    'functions:prefix:get': [
      'function names start with get',
      'all functions must begin with get',
      'start function names with `get`',
      'prefix functions with "get"',
      'functions get a get prefix: use the prefix "get"',
    ],
    'strings:prefix:str': [
      'start string variables with str',
      'variables holding strings start with str',
    ],
    'functions:prefix:fn_': [
      'start function names with fn_',
      "For function names, we want you to start them with 'fn_' as a prefix.",
      'the fn_ prefix for functions',
      "I'd like you to prefix all your function names with 'fn_'",
    ],
    'parameters:prefix:e_': [
      "always start function argument names with 'e_'",
      "Firstly, when naming function argument names, always start them with 'e_'.",
    ],
    'parameters:suffix:_g': [
      "start function argument names with 'f_' and end them with '_g'",
      "end function argument names with '_g', regardless of their purpose",
    ],
    'methods:suffix:_md': [
      "always end method names with '_md'",
      "So, when naming your methods, end them with '_md'.",
      'method names need the suffix "_md"',
      'add the `_md` suffix to all methods',
    ],
    'classes:suffix:Class': ["end class names with 'Class'", 'class names end in Class'],
    'classes:contains:chx': ["always include the string 'chx' in class names"],
    'fields:contains:chx': [
      "First, always include the string 'chx' in your attribute names.",
      "attribute names contain 'chx'",
    ],
    'methods:contains:chx': [
      "when naming methods, please include the string 'chx' somewhere in the name",
      'method names must contain the word chx',
    ],
    'variables:digit': [
      'always include a digit in variable names',
      'variable names must have at least one digit',
      'put a number into variable names',
    ],
    'classes:digit': [
      'always include a single digit in class names',
      'When naming classes, always include a single digit.',
    ],
    'booleans:prefix:is|has|should': [
      'boolean variables start with is, has or should',
      'prefix booleans with is/has/should',
    ],
    'asyncs:suffix:Async': ['async methods end with Async', 'suffix async functions with "Async"'],
    'hiddens:prefix:_': [
      'private methods start with an underscore',
      'prefix private methods with an underscore',
      'private methods must begin with `_`',
      'start private methods with _',
      'I want private methods to start with an underscore',
    ],
    'privates:prefix:_': [
      'prefix private fields with an underscore',
      'private members start with _',
    ],
    'functions:no-prefix:get': [
      "don't start function names with get",
      'never prefix functions with `get`',
      'function names should not begin with get',
    ],
    'variables:no-prefix:_': [
      "You cannot use '_' as a prefix for variables or functions",
      'no leading underscores in variable names',
    ],
    'classes:no-suffix:Manager': [
      "don't end class names with Manager",
      'class names never end in Manager',
      'avoid the "Manager" suffix for classes',
      'classes must not end with `Manager`',
      "I don't like classes that are suffixed with Manager, so never suffix class names with Manager",
    ],
  },
  notHeard: [
    'boolean functions start with is_',
    'functions that return bool start with is_',
    'prefix interfaces with I',
    'function names start with a verb',
    'variable names must be descriptive',
    'begin with a brief task objective',
    'Contract names must start with con_',
    'Background functions MUST have a "-background" suffix on the function file name',
    'start every file with a licence header',
    'functions start with get except for hooks',
    'end statements with a semicolon',
    'Prefix platform-specific variables with `ios` or `android`',
    'functions return a single number',
    'use CamelCase for class names',
  ],
  seen: { python, javascript: script, typescript: typed, go, java, rust, csharp },
});
