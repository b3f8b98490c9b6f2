import { naming } from '../../../../src/style/rules/naming.ts';
import { codeRuleCases } from '../ruleCases.ts';

const python = [
  {
    code: 'class user_account:\n    def getName(self):\n        return self.name\n\n    def setName(self, newName):\n        self.name = newName\n',
    wanted: 'classes:pascal',
    broken: [1],
  },
  {
    code: 'def getName(newName):\n    userId = 1\n    get_x = 2\n',
    wanted: 'functions:snake',
    broken: [1],
    kept: 0,
  },
  {
    code: 'def getName(newName):\n    userId = 1\n    get_x = 2\n',
    wanted: 'variables:snake',
    broken: [1, 2],
    kept: 1,
  },
  {
    code: 'class A:\n    def getName(self):\n        self.userName = 1\n',
    wanted: 'methods:snake',
    broken: [2],
  },
  {
    code: 'class A:\n    def __init__(self):\n        self.userName = 1\n',
    wanted: 'fields:snake',
    broken: [3],
  },
  {
    code: 'class W(QWidget):\n    def sizeHint(self):\n        pass\n',
    wanted: 'functions:snake',
    broken: [],
    kept: 0,
  },
  {
    code: 'class V(ast.NodeVisitor):\n    def visit_Name(self, node):\n        pass\n',
    wanted: 'methods:snake',
    broken: [],
    kept: 0,
  },
  {
    code: 'MAX_SIZE = 3\nmaxCount = 4\n\ndef f():\n    return maxCount\n',
    wanted: 'constants:upper',
    broken: [2],
    kept: 1,
  },
  { code: 'name = "x"\nprint(name)\n', wanted: 'constants:upper', broken: [], kept: 0 },
  {
    code: 'T = TypeVar("T")\nUserId = int\nX_train = load()\nMAX = 1\n',
    wanted: 'variables:snake',
    broken: [],
    kept: 0,
  },
  {
    code: 'class Color(Enum):\n    darkBlue = 1\n    RED = 2\n',
    wanted: 'members:upper',
    broken: [2],
    kept: 1,
  },
  {
    code: 'def _private_one(): pass\n\ndef get(x): pass\n',
    wanted: 'functions:camel',
    broken: [1],
    kept: 1,
  },
  { code: 'def getName(): pass\n', wanted: 'functions:not-camel', broken: [1] },
  {
    code: 'class HTTPServer: pass\nclass UserV2: pass\nclass _Base: pass\n',
    wanted: 'classes:pascal',
    broken: [],
    kept: 3,
  },
  { code: 'def get_Name(): pass\n', wanted: 'functions:snake', broken: [1] },
];
const script = [
  {
    code: 'const user_age = 3;\nconst userName = "x";\n',
    wanted: 'variables:camel',
    broken: [1],
    kept: 1,
  },
  {
    code: 'class A {\n  GetUser() {\n    return this.user;\n  }\n}\n',
    wanted: 'methods:camel',
    broken: [2],
  },
  {
    code: 'function get_user(user_id) {\n  const user_name = 1;\n  const userAge = 2;\n}\n',
    wanted: 'functions:camel',
    broken: [1],
  },
  {
    code: 'function f(user_id) {\n  const user_name = 1;\n  const userAge = 2;\n}\n',
    wanted: 'variables:camel',
    broken: [1, 2],
    kept: 1,
  },
  {
    code: 'const { user_id, name: userName } = row;\n',
    wanted: 'variables:camel',
    broken: [],
    kept: 1,
  },
  {
    code: 'const UserContext = createContext();\nconst MAX_SIZE = 3;\nlet MAX_COUNT = 0;\n',
    wanted: 'variables:camel',
    broken: [3],
    kept: 0,
  },
  {
    code: 'const get_user = () => 1;\nconst parseURL = function () {};\n',
    wanted: 'functions:camel',
    broken: [1],
    kept: 1,
  },
  {
    code: 'export const maxSize = 3;\nexport const MAX_COUNT = 4;\n',
    wanted: 'constants:upper',
    broken: [1],
    kept: 1,
  },
  {
    code: 'function Person(name) {\n  this.name = name;\n}\nclass user_account {}\n',
    wanted: 'functions:camel',
    broken: [],
    kept: 0,
  },
  {
    code: 'class user_account {}\nclass Account {\n  GetName() {}\n}\n',
    wanted: 'classes:pascal',
    broken: [1],
    kept: 1,
  },
  {
    code: 'export function GET() {}\nexport async function getURL() {}\n',
    wanted: 'functions:camel',
    broken: [],
    kept: 1,
  },
  {
    code: "const a = { 'user_id': 1, user_name: 2 };\n",
    wanted: 'variables:camel',
    broken: [],
    kept: 1,
  },
];
const typed = [
  ...script,
  {
    code: 'interface user_account {\n  user_id: string;\n}\n',
    wanted: 'interfaces:pascal',
    broken: [1],
  },
  {
    code: 'interface A {\n  user_id: string;\n}\n',
    wanted: 'variables:camel',
    broken: [],
    kept: 0,
  },
  {
    code: 'type userId = string;\nenum Color {\n  dark_blue,\n}\n',
    wanted: 'types:pascal',
    broken: [1],
    kept: 1,
  },
  {
    code: 'enum Color {\n  dark_blue,\n  Red = 1,\n}\n',
    wanted: 'members:pascal',
    broken: [2],
    kept: 1,
  },
  {
    code: 'const levels = {\n  debug: 10,\n} as const\n\nexport const isEnabled = (level: Level, threshold: Level): boolean =>\n  levels[level] >= levels[threshold]\n',
    wanted: 'variables:camel',
    broken: [],
  },
];
const jsx = [
  ...script.slice(0, 2),
  {
    code: 'export function UserCard() {\n  return <p />;\n}\nexport function get_user() {}\n',
    wanted: 'functions:camel',
    broken: [4],
    kept: 0,
  },
  {
    code: 'export default function user_card() {\n  return <p />;\n}\nconst UserCard = () => <p />;\n',
    wanted: 'components:pascal',
    broken: [1],
    kept: 1,
  },
  { code: 'const renderItem = () => <p />;\n', wanted: 'components:pascal', broken: [], kept: 0 },
];
const go = [
  {
    code: 'func get_user(id int) *User {\n\tuser_name := 1\n\treturn nil\n}\n',
    wanted: 'functions:mixed',
    broken: [1],
  },
  {
    code: 'func GetUser() {}\n\nfunc (s *Store) getUser() {}\n',
    wanted: 'functions:camel',
    broken: [],
    kept: 2,
  },
  {
    code: 'func GetUser(userID int) {\n\tuser_name := 1\n}\n',
    wanted: 'variables:camel',
    broken: [2],
    kept: 1,
  },
  { code: 'type user_store struct {\n\tName string\n}\n', wanted: 'types:pascal', broken: [1] },
  { code: 'func TestGet_User(t *testing.T) {}\n', wanted: 'functions:mixed', broken: [], kept: 0 },
  { code: 'package my_store\n\nconst maxSize = 3\n', wanted: 'constants:upper', broken: [3] },
];
const java = [
  {
    code: 'public class report_builder {\n    public String Build(List<String> rows) {\n        return null;\n    }\n}\n',
    wanted: 'methods:camel',
    broken: [2],
  },
  {
    code: 'public class report_builder {\n    static final int MAX_SIZE = 3;\n    int userName;\n}\n',
    wanted: 'classes:pascal',
    broken: [1],
  },
  {
    code: 'class A {\n    static final int maxSize = 3;\n    static final Logger log = get();\n}\n',
    wanted: 'constants:upper',
    broken: [2],
  },
  {
    code: 'class A {\n    int user_name;\n    void f(int item_count) {\n        int ok = 1;\n    }\n}\n',
    wanted: 'variables:camel',
    broken: [2, 3],
    kept: 1,
  },
  {
    code: 'class A {\n    @Test\n    void returns_null_when_empty() {}\n    @Override\n    public void Do_it() {}\n}\n',
    wanted: 'methods:camel',
    broken: [],
    kept: 0,
  },
  {
    code: 'enum A {\n    DARK_BLUE,\n    red;\n}\n',
    wanted: 'members:upper',
    broken: [3],
    kept: 1,
  },
];
const rust = [
  {
    code: 'pub fn describe(user: &User) -> String {}\n\nfn getUser() {}\n',
    wanted: 'functions:snake',
    broken: [3],
    kept: 1,
  },
  { code: 'struct user_store {\n    name: String,\n}\n', wanted: 'classes:pascal', broken: [1] },
  {
    code: 'const MAX_SIZE: u8 = 3;\nstatic maxCount: u8 = 4;\n',
    wanted: 'constants:upper',
    broken: [2],
    kept: 1,
  },
  {
    code: 'enum A {\n    Dark_Blue,\n    Red(u8),\n}\n',
    wanted: 'members:pascal',
    broken: [2],
    kept: 1,
  },
  {
    code: 'impl Display for A {\n    fn fmt(&self) {}\n}\n',
    wanted: 'functions:camel',
    broken: [],
    kept: 0,
  },
];
const csharp = [
  {
    code: 'class A\n{\n    private const int MaxItems = 5;\n}\n',
    wanted: 'variables:camel',
    broken: [],
    kept: 0,
  },
  {
    code: 'class A\n{\n    private readonly int _count;\n    public int total { get; }\n}\n',
    wanted: 'properties:pascal',
    broken: [4],
    kept: 0,
  },
  {
    code: 'public string Download(string url)\n{\n    return url;\n}\n',
    wanted: 'methods:pascal',
    broken: [],
    kept: 1,
  },
  {
    code: 'class A\n{\n    public int Count { get; }\n    private int _count;\n    int getCount(int ItemCount) => 1;\n}\n',
    wanted: 'methods:pascal',
    broken: [5],
  },
  {
    code: 'class A\n{\n    public int count { get; }\n    public int Count { get; }\n}\n',
    wanted: 'properties:pascal',
    broken: [3],
    kept: 1,
  },
  {
    code: 'class A\n{\n    int F(int ItemCount) { var total_sum = 1; return 1; }\n}\n',
    wanted: 'variables:camel',
    broken: [3],
    kept: 0,
  },
  {
    code: 'class A\n{\n    [Fact]\n    public void Returns_null() { }\n    private int _userCount;\n}\n',
    wanted: 'fields:camel',
    broken: [],
    kept: 1,
  },
];

codeRuleCases(naming, {
  heard: {
    'functions:snake': [
      'lowercase_with_underscores for functions',
      'snake_case everywhere for functions',
      'snake_case functions',
      'functions are snake_case',
      'all fn names snake_case',
      'functions in snake_case',
      'use snake_case, not camelCase, for functions',
      'snake_case for functions and variables',
      'snake_case for functions, PascalCase for classes. Keep it that way.',
      'adhere to naming conventions (e.g., lowercase with underscores for functions and variables)',
      'Please name functions in snake_case and classes in PascalCase',
      'prefer snake_case over camelCase',
      'I like snake_case',
      'never camelCase functions, always snake_case',
    ],
    'functions:camel': [
      'Use camelCase for function and variable names',
      'Use PascalCase for class names and camelCase for functions and variables.',
      'Variables/Functions: camelCase (e.g., productList).',
      'functions use lowerCamelCase rather than snake_case',
      'camelCase everywhere please',
    ],
    'variables:camel': [
      'variables in camelCase',
      'Use camelCase for variables and function names (e.g., `myVariable`, `myFunction()`)',
      'my variables should be camelCase, my classes PascalCase',
      'Variables and class properties should use lowerCamelCase.',
      'camelCase for variables instead of snake_case',
    ],
    'variables:snake': [
      'variables and parameters in snake_case',
      'Variable and Properties names: Use snake_case (e.g., my_variable)',
    ],
    'methods:camel': [
      'lowerCamelCase method names',
      'Method names: Use camelCase (e.g., myMethod)',
    ],
    'methods:pascal': ['PascalCase for method names'],
    'methods:snake': [
      'methods in snake_case',
      'Use snake_case for file names, method names, and variables.',
    ],
    'classes:pascal': [
      'CapWords for classes',
      'UpperCamelCase class names',
      'class names in PascalCase',
      'Use UpperCamelCase (PascalCase) for classes, types, and interfaces (e.g., `MyClass`, `MyInterface`)',
      'When naming your classes, always use CamelCase.',
      'Class and Enum names: Use PascalCase (e.g., MyClass)',
      'classes start with a capital letter',
    ],
    'classes:upper': ['always use all UPPERCASE for class names'],
    'classes:snake': [
      "It's important that you always use snake_case for class names and annotations for methods.",
    ],
    'constants:upper': [
      'constants in UPPER_CASE',
      'Constants and Enum Cases names: Use SCREAMING_SNAKE_CASE (e.g., MY_CONSTANT)',
      'Constants use `SCREAMING_SNAKE_CASE`.',
      'ALL_CAPS for constants',
      'uppercase with underscores for constants',
    ],
    'members:upper': ['Constants and Enum Cases names: Use SCREAMING_SNAKE_CASE'],
    'files:kebab': [
      'The file name is lower case, with words separated by hyphens.',
      'Use kebab-case for file names (e.g., `my-component.ts`)',
      'kebab-case files',
      'Use lowercase with dashes for directories and files (e.g., `components/auth-wizard`).',
    ],
    'files:snake': [
      'Use lowercase with underscores for file names (e.g., content_script.js)',
      'Files: snake_case (e.g., product_list_screen.dart).',
    ],
    'functions-only:camel': ['camelCase for functions, PascalCase for methods'],
    'functions:mixed': [
      'PascalCase for exported functions',
      'camelCase for unexported functions',
      'no underscores in Go function names',
      'MixedCaps function names in Go',
      'avoid underscores in function names',
      'MixedCaps for functions and variables',
      'never use underscores in functions',
    ],
    'packages:lower': [
      'package names in lowercase',
      'lower case for packages',
      'packages are lowercase',
      'all-lowercase package names',
      'use lowercase for packages',
    ],
    'functions:not-camel': [
      'no camelCase functions',
      "don't use camelCase for function names",
      'never camelCase',
      'avoid camelCase in functions',
      'I hate camelCase',
    ],
  },
  notHeard: [
    'use good variable names',
    'name things so that a newcomer understands them',
    'follow naming conventions',
    'camelCase JSON keys',
    'snake_case for database columns',
    'CSS classes in kebab-case',
    'functions in snake_case except in tests',
    'either camelCase or snake_case',
    'keep classes small and functions pure',
    'uppercase SQL keywords',
    'private methods in snake_case',
    'start function names with fn_',
    'prefix private fields with an underscore',
    'kebab-case branch names',
    'PascalCase test classes',
  ],
  seen: {
    python,
    javascript: script,
    javascriptreact: jsx,
    typescript: typed,
    typescriptreact: [...jsx, ...typed.slice(-3)],
    go,
    java,
    rust,
    csharp,
  },
});
