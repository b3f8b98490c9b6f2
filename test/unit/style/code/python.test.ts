import { functionCases, headerCases, nameCases, typeCases } from './shown.ts';

functionCases('python', [
  ['def get(key, default=None): ...', 'public function get(key, default =)'],
  [
    'async def load(path: Path, *parts: str, mode="r", **rest) -> dict[str, int] | None:\n    """Load it."""\n',
    'public async function load(path: Path, parts: str, mode =, rest): dict[str, int] | None /Load it./',
  ],
  ['def f(a, /, b, *, c): ...', 'public function f(a, !, b, !, c)'],
  [
    'class Note:\n    def __init__(self, x: int) -> None: ...\n    @property\n    def size(self): ...\n    @size.setter\n    def size(self, value): ...\n    @staticmethod\n    def make(self_like): ...\n    @classmethod\n    def of(cls): ...\n    def _hidden(self): ...\n',
    'given constructor __init__(!self, x: int): None',
    'public getter size(!self) @property',
    'public setter size(!self, value) @size.setter',
    'public method make(self_like) @staticmethod',
    'public method of(!cls) @classmethod',
    'method _hidden(!self)',
  ],
  [
    'class _Hidden:\n    def seen(self): ...\ndef outer():\n    def inner(): ...\n',
    'method seen(!self)',
    'public function outer()',
    'function inner()',
  ],
  ['def total(self, rate: float): ...', 'public method total(!self, rate: float)'],
  [
    'class A: ...\ndef helper(self): ...\nif x:\n    def branch(): ...\n',
    'public function helper(!self)',
    'public function branch()',
  ],
  [
    'double = lambda x, *rest, y=2: x\nkey: Callable = lambda: 1\nmap(lambda v: v, xs)\n',
    'public lambda double(x, rest, y =)',
    'public lambda key() by Callable',
    'lambda (v)',
  ],
  [
    'class A(B):\n    @override\n    def run(self): ...\n    @overload\n    def at(self, i: int) -> str: ...\n    def setUp(self): ...\nclass C:\n    def setUp(self): ...\n',
    'public overriding method run(!self) @override',
    'public method at(!self, i: int): str @overload without body',
    'public given method setUp(!self)',
    'public method setUp(!self)',
  ],
  [
    "@app.get('/x')\n# why\n@cached\ndef read(): pass\ndef test_read(): pass\ndef main(): pass\n",
    "public function read() @app.get('/x') @cached",
    'public given function test_read()',
    'public given function main()',
  ],
  [
    'def a():\n    # why\n    r"""Doc.\n\n    More.\n      Deep.\n    """\ndef b():\n    x = """no doc"""\ndef c():\n    f"no {doc}"\ndef d():\n    b"no doc"\ndef e(): "Short."\ndef g():\n    "a" "b"\n    pass\n',
    'public function a() /Doc.\n\nMore.\n  Deep./',
    'public function b()',
    'public function c()',
    'public function d()',
    'public function e() /Short./',
    'public function g() /ab/',
  ],
]);

typeCases('python', [
  [
    '@dataclass(frozen=True)\nclass Note(Base, Generic[T], metaclass=M):\n    """A note."""\n    class _Inner: ...\n',
    'public class Note (Base, Generic[T]) /A note./ @dataclass(frozen=True)',
    'class _Inner',
  ],
  ['def f():\n    class Local: ...\n', 'class Local'],
  ['type Id = int\ntype Box[T] = list[T]\ntype(a).b = c\n', 'public alias Id', 'public alias Box'],
]);

headerCases('python', [
  [
    '@cached\nasync def load(\n    path: Path,\n) -> str:  # why\n    pass\nclass A(B): ...\nmap(lambda x, y: x)\n',
    'async def load(\n    path: Path,\n) -> str',
    'class A(B)',
    'lambda x, y',
  ],
]);

nameCases('python', [
  [
    'timeout = 3\nname = "x"\nratio = -1.5\nsize = (1, 2)\nitems = [1]\napp = FastAPI()\nLIMITS = {"a": 1}\nlevel: Final = compute()\n',
    'constant timeout = 3',
    'constant name = "x"',
    'constant ratio = -1.5',
    'constant size = (1, 2)',
    'variable items = [1]',
    'variable app = FastAPI()',
    'constant LIMITS = {"a": 1}',
    'constant level: Final = compute()',
  ],
  [
    'count = 0\ncount += 1\ntotal = 1\ndef f():\n    global total\n    total = 2\nif x:\n    MODE = 1\nelse:\n    MODE = 2\n__all__ = ["a"]\n',
    'variable count = 0',
    'variable total = 1',
    'constant MODE = 1',
    'given variable __all__ = ["a"]',
  ],
  [
    'def f(a, b: int = 1, *rest, _):\n    a = 2\n    x = y = a\n    x = 3\n    (i, (j, *k)), [m] = value\n    p, q = 1, "s"\n    _ = 4\n    obj.attr = list[0] = 5\n',
    'parameter a',
    'parameter b: int = 1',
    'parameter rest',
    'local x = a',
    'local y = a',
    'local i',
    'local j',
    'local k',
    'local m',
    'local p = 1',
    'local q = "s"',
  ],
  [
    'def f():\n    for i, (j, _) in xs:\n        pass\n    for i in ys: pass\n    z = [q for q, r in s for t in r]\n    with open(a) as g, h as (k, l): pass\n    if (n := 1): pass\n    try: ...\n    except (A, B) as error: ...\n',
    'loop i',
    'loop j',
    'local z = [q for q, r in s for t in r]',
    'loop q',
    'loop r',
    'loop t',
    'local g',
    'local k',
    'local l',
    'local n = 1',
    'loop error',
  ],
  [
    'def f(v):\n    match v:\n        case [first, *rest] as whole: ...\n        case {"a": inner, **others}: ...\n        case Point(x=0, y=height): ...\n        case module.NAME | None: ...\n        case _: ...\n',
    'parameter v',
    'local first',
    'local rest',
    'local whole',
    'local inner',
    'local others',
    'local height',
  ],
  [
    'class A:\n    kind = "a"\n    size: int = 3\n    MAX = 4\n    tag: ClassVar[str]\n    def f(self):\n        self.x: int = 1\n        self.x = 2\n        self.y, cls.z = 1, 2\n        other.w = 3\n',
    'field kind = "a"',
    'field size: int = 3',
    'constant MAX = 4',
    'field tag: ClassVar[str]',
    'field x: int = 1',
    'field y = 1',
    'field z = 2',
  ],
  [
    'T = TypeVar("T")\nUserId = int\nJson = dict[str, Any]\nMaybe = int | None\nPoint = namedtuple("Point", "x y")\nClient = make()\nOTHER = MAX\n',
    'variable Client = make()',
    'constant OTHER = MAX',
  ],
]);
