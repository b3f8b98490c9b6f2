import { records } from '../../../../src/style/rules/records.ts';
import { codeRuleCases } from '../ruleCases.ts';

const dataclass =
  'from dataclasses import dataclass\n\n\n@dataclass(frozen=True)\nclass Entry:\n    name: str\n';

codeRuleCases(records, {
  heard: {
    dataclass: [
      'Use dataclasses rather than dicts for structured data in all Python code.',
      'dataclasses over plain dictionaries',
      'prefer @dataclass to namedtuple',
      'I like dataclasses for records',
      "don't use dicts for structured data, use dataclasses",
      'model data with dataclasses, never with TypedDict',
    ],
    pydantic: [
      'Use Pydantic models',
      'pydantic models rather than TypedDict',
      'pydantic over dataclasses',
      'use BaseModel instead of dataclass',
      'no dataclasses, always pydantic models',
    ],
    typeddict: [
      'TypedDict instead of plain dicts',
      'use TypedDict for structured data',
      'prefer typed dicts over dataclasses',
      'I want TypedDicts, not pydantic',
      'structured data as TypedDict',
    ],
    namedtuple: [
      'NamedTuple for small immutable records',
      'use named tuples for records',
      'NamedTuple over dataclass',
      'prefer namedtuples',
      'namedtuple rather than dict',
      'I like NamedTuple for small records',
    ],
    attrs: [
      'use attrs',
      'attrs classes instead of dataclasses',
      'attrs over pydantic',
      'prefer attrs to dataclasses',
      'write records with attrs, not with dataclass',
    ],
    dict: [
      'plain dicts instead of dataclasses',
      'use dictionaries for structured data',
      'dicts over named tuples',
      'prefer dicts to classes',
      'no dataclasses, use a dict',
    ],
    record: [
      'records for data',
      'Use records for DTOs',
      'prefer records over POJOs',
      'use Java records for immutable data',
      'C# records instead of classes for value objects',
      'use records',
    ],
    'dataclass|pydantic': ['pydantic models or dataclasses for structured data'],
    'not-dict': ['no plain dicts for structured data', 'never pass dictionaries around'],
    'not-namedtuple': ['avoid namedtuple', "don't use named tuples", 'no namedtuples'],
    'not-record': ['no records in Java'],
  },
  notHeard: [
    'dict comprehensions over loops',
    'validate input with pydantic',
    'dataclasses must be frozen',
    'keep a record of all changes',
    'sort the database records by date',
    "use styled-components' attrs method",
    'dataclasses except for API models',
  ],
  seen: {
    python: [
      { code: dataclass, wanted: 'dataclass', broken: [], kept: 1 },
      { code: dataclass, wanted: 'pydantic', broken: [5] },
      { code: dataclass, wanted: 'not-dict', broken: [], kept: 1 },
      {
        code: 'def load():\n    return {"name": name, "age": 3}\n',
        wanted: 'dataclass',
        broken: [2],
      },
      {
        code: 'def load() -> User:\n    return {"name": name, "age": 3}\n',
        wanted: 'typeddict',
        broken: [],
        kept: 0,
      },
      {
        code: 'def to_json():\n    return {"name": name, "age": 3}\n',
        wanted: 'dataclass',
        broken: [],
        kept: 0,
      },
      {
        code: 'from fastapi import FastAPI\n\ndef load():\n    return {"name": 1, "age": 3}\n',
        wanted: 'dataclass',
        broken: [],
        kept: 0,
      },
      { code: 'COLOURS = {"a": 1, "b": 2}\n', wanted: 'dataclass', broken: [], kept: 0 },
      {
        code: 'class A(BaseModel):\n    x: int\n\nclass B(A):\n    y: int\n',
        wanted: 'pydantic',
        broken: [],
        kept: 2,
      },
      {
        code: 'class A(TypedDict):\n    x: int\n\nclass B(NamedTuple):\n    y: int\n',
        wanted: 'typeddict',
        broken: [4],
        kept: 1,
      },
      { code: 'Point = namedtuple("Point", "x y")\n', wanted: 'dataclass', broken: [1] },
      {
        code: 'class A:\n    """Doc."""\n\n    def __init__(self, x, y):\n        self.x = x\n        self.y = y\n\n    def __eq__(self, other):\n        return True\n',
        wanted: 'dataclass',
        broken: [1],
      },
      {
        code: 'class A:\n    def __init__(self, x, y):\n        self.x = x\n        self.y = y\n\n    def run(self):\n        pass\n',
        wanted: 'dataclass',
        broken: [],
        kept: 0,
      },
      { code: '@attrs.define\nclass A:\n    x: int\n', wanted: 'attrs', broken: [], kept: 1 },
      {
        code: 'from pydantic.dataclasses import dataclass\n\n@dataclass\nclass A:\n    x: int\n',
        wanted: 'pydantic',
        broken: [],
        kept: 1,
      },
    ],
    java: [
      { code: 'public record Point(int x, int y) {}\n', wanted: 'record', broken: [], kept: 1 },
      {
        code: 'public class Point {\n    private final int x;\n    private final int y;\n\n    public Point(int x, int y) {\n        this.x = x;\n        this.y = y;\n    }\n\n    public int getX() {\n        return x;\n    }\n}\n',
        wanted: 'record',
        broken: [1],
      },
      {
        code: 'class Point {\n    private final int x;\n    private final int y;\n\n    Point(int x, int y) {\n        this.x = x;\n        this.y = y;\n    }\n\n    int sum() {\n        return x + y;\n    }\n}\n',
        wanted: 'record',
        broken: [],
        kept: 0,
      },
      {
        code: 'class Point {\n    private int x;\n    private int y;\n}\n',
        wanted: 'record',
        broken: [],
        kept: 0,
      },
      { code: 'record Point(int x) {}\n', wanted: 'not-record', broken: [1] },
    ],
    csharp: [
      { code: 'public record Point(int X, int Y);\n', wanted: 'record', broken: [], kept: 1 },
      {
        code: 'public class Point\n{\n    public int X { get; init; }\n    public int Y { get; init; }\n}\n',
        wanted: 'record',
        broken: [1],
      },
      {
        code: 'public class UserDto\n{\n    public int X { get; set; }\n    public int Y { get; set; }\n}\n',
        wanted: 'record',
        broken: [1],
      },
      {
        code: 'public class User\n{\n    public int X { get; set; }\n    public int Y { get; set; }\n}\n',
        wanted: 'record',
        broken: [],
        kept: 0,
      },
    ],
  },
});
