import type { Code } from '../code/code.ts';
import type { FunctionFacts } from '../code/functions.ts';
import { type TypeFacts, typesOf } from '../code/types.ts';
import { sight } from '../manners.ts';
import { outermostFunctions } from '../outermost.ts';
import type { Sight } from '../rule.ts';
import { startsWithin } from '../spans.ts';

const exception = /(?:Error|Exception|Warning|Exit)$/u;
const data =
  /^(?:\w+\.)*(?:NamedTuple|TypedDict|Protocol|\w*Enum|Flag|BaseModel|BaseSettings|SQLModel|Base|Model|Schema|Struct)\b/u;
const component = /^(?:React\.)?(?:Pure)?Component\b/u;
const test = /(?:^|\.)TestCase$/u;

/** Classes by what they are for, and functions that stand on their own. */
export function paradigmSights(code: Code): readonly Sight[] {
  const classes = code.once(typesOf).filter(({ kind, node }) => kind === 'class' && node.named);
  const markup = code.nodes('jsx_element', 'jsx_self_closing_element');
  const free = code.once(outermostFunctions).filter(isFree);
  // A single function may be all that was asked for.
  const isWithoutClass = classes.length === 0 && free.length > 1;
  return [
    ...classes.map((one) => sight(`${purposeOf(one)}class`, one.header)),
    ...free.map((one) => {
      const isComponent =
        /^[A-Z]/u.test(one.name ?? '') && one.body !== undefined && startsWithin(markup, one.body);
      if (isComponent) return sight('component function', one.header);
      return sight(isWithoutClass ? 'function without class' : 'function', one.header);
    }),
  ];
}

/** Errors need classes; records, enums and tests may. */
function purposeOf({ name, bases, decorators }: TypeFacts): string {
  const [base = ''] = bases;
  if (exception.test(name) || bases.some((one) => exception.test(one))) return 'exception ';
  if (component.test(base)) return 'component ';
  if (test.test(base)) return 'test ';
  const isData =
    bases.some((one) => data.test(one)) ||
    decorators.some(({ text }) =>
      /^(?:dataclass\w*|(?:attr|attrs|msgspec)\b|define|frozen)/u.test(text),
    );
  return isData ? 'data ' : '';
}

function isFree({ kind, name, body }: FunctionFacts): boolean {
  return kind === 'function' && body !== undefined && !/^(?:main|test_?.*)$/u.test(name ?? '');
}
