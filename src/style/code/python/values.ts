import type { SyntaxNode } from '../syntaxNode.ts';

/** Calls that make a type, whose name is then a type's. */
const typeMakers =
  /^(?:\w+\.)?(?:TypeVar|TypeVarTuple|ParamSpec|NewType|namedtuple|NamedTuple|TypedDict|Enum|IntEnum|StrEnum|Flag|make_dataclass|create_model|declarative_base|automap_base|type|sessionmaker|get_user_model)$/u;

/** Whether an assignment names a type: `UserId = int`, `T = TypeVar("T")`. */
export function isTypeAlias(name: string, value: SyntaxNode | undefined): boolean {
  if (!value || !/^_?[A-Z]/u.test(name)) return false;
  if (value.type === 'call') return typeMakers.test(value.child('function')?.text ?? '');
  // In capitals it is a constant that has another one's value.
  if (/^_*[A-Z][A-Z0-9_]+$/u.test(name)) return false;
  return (
    /^(?:identifier|attribute|subscript)$/u.test(value.type) ||
    (value.type === 'binary_operator' && value.child('operator')?.type === '|')
  );
}

/** A number, a plain string, True or False, or a tuple of such. */
export function isLiteral(value: SyntaxNode | undefined): boolean {
  const parts = value?.type === 'tuple' ? value.namedChildren : [value];
  return parts.length > 0 && parts.every(isPlainLiteral);
}

function isPlainLiteral(value: SyntaxNode | undefined): boolean {
  switch (value?.type) {
    case 'integer':
    case 'float':
    case 'true':
    case 'false':
      return true;
    case 'string':
    case 'concatenated_string':
      return !value.children.some(({ type }) => type === 'interpolation');
    case 'unary_operator':
      return /^(?:integer|float)$/u.test(value.child('argument')?.type ?? '');
    default:
      return false;
  }
}
