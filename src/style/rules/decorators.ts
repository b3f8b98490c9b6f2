import type { Code } from '../code/code.ts';
import type { Decorator } from '../code/declaration.ts';
import type { FunctionFacts } from '../code/functions.ts';
import { scripts } from '../code/language.ts';
import { type TypeFacts, typesOf } from '../code/types.ts';
import { hearDecorators } from '../decorators/hearDecorators.ts';
import { sight } from '../manners.ts';
import { outermostFunctions } from '../outermost.ts';
import { type CodeRule, noHabit, type Sight } from '../rule.ts';

export const decorators: CodeRule = {
  name: 'decorators',
  of: 'code',
  about: 'decorators, annotations and attributes',
  values: {
    'required:<name>:<subject>': 'that one on every function, method, class, test or struct',
    'forbidden:<name>': 'that one nowhere',
    forbidden: 'no decorators',
  },
  languages: ['python', ...scripts, 'java', 'rust', 'csharp'],
  hear: hearDecorators,
  tell: (value) => {
    const { verb, name, subject } = partsOf(value);
    if (verb === 'required') return `Put ${marked(name)} on all ${subject}`;
    return name === ''
      ? 'Write plain functions and classes, without decorators'
      : `Write code without ${marked(name)}`;
  },
  see: (code) => [...declarationSights(code), ...markSights(code)],
  fits: (value, seen) => {
    const { verb, name, subject } = partsOf(value);
    if (seen.startsWith('@')) {
      const isIt = name === '' || isSame(name, seen.slice(1));
      return verb === 'forbidden' && isIt ? false : undefined;
    }
    return verb === 'required' ? fitsDeclaration(name, subject, seen) : undefined;
  },
  habit: noHabit,
};

function partsOf(value: string) {
  const [verb = '', ...rest] = value.split(':');
  if (verb !== 'required') return { verb, name: rest.join(':'), subject: '' };
  return { verb, name: rest.slice(0, -1).join(':'), subject: rest.at(-1) ?? '' };
}

function marked(name: string): string {
  return /^[a-z]+\(|::/u.test(name) ? `#[${name}]` : `@${name}`;
}

/** `cached` is also `functools.cached`. */
function isSame(asked: string, present: string): boolean {
  const [long, short] = asked.length > present.length ? [asked, present] : [present, asked];
  return long === short || (/[.:]$/u.test(long.slice(0, -short.length)) && long.endsWith(short));
}

/** What is seen of a declaration: `public async method save: cached, log`. */
function fitsDeclaration(name: string, subject: string, seen: string): boolean | undefined {
  const [, marks = '', kind = '', own = '', all = ''] =
    /^((?:public |async )*)(\w+) ([^:]*): (.*)$/u.exec(seen) ?? [];
  const has = all.split('; ').some((one) => one !== '' && isSame(name, one));
  if (subject === 'overrides') {
    if (has) return true;
    return kind === 'method' && /^(?:toString|equals|hashCode)$/u.test(own) ? false : undefined;
  }
  const words = subject.split(' ');
  const wanted = words.pop() ?? '';
  if (wanted !== `${kind}s` && !(wanted === 'classes' && kind === 'class')) return undefined;
  const isMeant = words.every((word) =>
    word === 'async' || word === 'public'
      ? marks.includes(`${word} `)
      : own.toLowerCase().includes(word.toLowerCase().replace(/s$/u, '')),
  );
  // A test that is not asynchronous has no use for an event loop.
  const isIdle = /(?:asyncio|anyio|trio)$/u.test(name) && !marks.includes('async ');
  return isMeant && !isIdle ? has : undefined;
}

function declarationSights(code: Code): readonly Sight[] {
  const functions = code
    .once(outermostFunctions)
    .filter(({ kind }) => kind === 'function' || kind === 'method')
    .map((one) => declared(one, isTest(one) ? 'test' : one.kind, one.async));
  const types = code
    .once(typesOf)
    .filter(({ kind }) => kind === 'class' || kind === 'struct' || kind === 'enum')
    .map((one) => declared(one, one.kind, false));
  return [...functions, ...types];
}

function declared(one: FunctionFacts | TypeFacts, kind: string, isAsync: boolean): Sight {
  const marks = `${one.public ? 'public ' : ''}${isAsync ? 'async ' : ''}`;
  return sight(`${marks}${kind} ${one.name ?? ''}: ${namesOf(one.decorators)}`, one.header);
}

function isTest({ name, decorators }: FunctionFacts): boolean {
  return (
    /^test/iu.test(name ?? '') ||
    decorators.some(({ text }) => /^(?:test|Test|Fact|Theory|TestMethod|\w+::test)\b/u.test(text))
  );
}

function namesOf(all: readonly Decorator[]): string {
  return all.flatMap(({ text }) => namesIn(text)).join('; ');
}

/** The name alone; of Rust's `derive(A, B)` one for each. */
function namesIn(text: string): readonly string[] {
  const name = /^[\w.:]+/u.exec(text)?.[0] ?? '';
  const listed = name === 'derive' ? (text.match(/\w+(?=\s*[,)])/gu) ?? []) : [];
  return [name, ...listed.map((one) => `derive(${one})`)];
}

/** Every mark, wherever it stands. */
function markSights(code: Code): readonly Sight[] {
  return code
    .nodes(...(markTypes[code.language] ?? ['decorator']))
    .flatMap((node) =>
      namesIn(node.text.replace(/^@\s*/u, '')).map((name) => sight(`@${name}`, node)),
    );
}

const markTypes: Readonly<Record<string, readonly string[]>> = {
  java: ['marker_annotation', 'annotation'],
  rust: ['attribute'],
  csharp: ['attribute'],
};
