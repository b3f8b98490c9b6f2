import { type CallFacts, callsOf } from '../code/calls.ts';
import type { Code } from '../code/code.ts';
import { functionsOf } from '../code/functions.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { sight } from '../manners.ts';
import type { Sight } from '../rule.ts';
import { inOrder } from './inOrder.ts';
import { nearest } from './nearest.ts';

const functionTypes = ['arrow_function', 'function_expression', 'function_declaration'];

/** Asynchronous code of a script: `await`, `async`, `then`, `callback`. */
export function scriptAsynchrony(code: Code): readonly Sight[] {
  return inOrder([
    ...awaits(code),
    ...code.once(callsOf).flatMap((call) => {
      if (isThen(call)) return [sight('then', call.nameNode)];
      return errorFirst(call).map((header) => sight('callback', header));
    }),
    ...callbackParameters(code),
  ]);
}

/** `await`, and functions that are async without it. */
function awaits(code: Code): readonly Sight[] {
  const loops = code
    .nodes('for_in_statement')
    .filter((loop) => loop.children[1]?.type === 'await')
    .map((loop) => sight('await', loop.children[1] ?? loop));
  const marked = code
    .once(functionsOf)
    .filter((one) => one.async)
    .map((one) => sight('async', one.header));
  return [
    ...code.nodes('await_expression', 'await').flatMap((node) => {
      return node.named ? [sight('await', node.children[0] ?? node)] : [];
    }),
    ...loops,
    ...marked,
  ];
}

/** A chain on a promise. Cypress' commands are none, and lazily loaded modules are given as promises. */
function isThen({ name, node, callee, arguments: given }: CallFacts): boolean {
  return (
    name === 'then' &&
    callee.includes('.') &&
    given.length > 0 &&
    !/^cy\b/u.test(callee) &&
    !(callee.startsWith('import') && isLoader(node))
  );
}

/** `() => import('./x').then(…)`: what is given to `lazy`, `dynamic` and routers. */
function isLoader(call: SyntaxNode): boolean {
  return call.parent?.type === 'arrow_function' && call.field === 'body';
}

/** The head of a function `(error, data) => …` that is given as the last argument. */
function errorFirst({ name, node, arguments: given }: CallFacts): readonly SyntaxNode[] {
  const last = given.at(-1);
  if (!last || !functionTypes.includes(last.type) || /^(?:then|catch|use|reduce)$/u.test(name)) {
    return [];
  }
  const list = last.child('parameters');
  const names = list?.namedChildren.map((one) => one.text.replace(/[?:].*$/su, '').trim()) ?? [];
  const isErrorFirst = names.length === 2 && /^(?:_?err|error)$/u.test(names[0] ?? '');
  return list && isErrorFirst && !isPromised(node) ? [list] : [];
}

/** Calls of a parameter `callback` with an error or nothing in front, and that parameter. */
function callbackParameters(code: Code): readonly Sight[] {
  const owners = new Map<SyntaxNode, SyntaxNode>();
  for (const { node } of code.once(functionsOf)) {
    const last = node.child('parameters')?.namedChildren.at(-1);
    if (last && /^(?:callback|cb)\b/u.test(last.text.slice(0, 12))) owners.set(node, last);
  }
  const found = new Set<SyntaxNode>();
  const ownerOf = nearest(owners);
  for (const call of owners.size === 0 ? [] : code.once(callsOf)) {
    if (!/^(?:callback|cb)$/u.test(call.callee) || !isErrorOrNothing(call.arguments[0])) continue;
    const at = ownerOf(call.node);
    const parameter = at && owners.get(at);
    if (!at || !parameter?.text.startsWith(call.callee) || isPromised(at)) continue;
    found.add(parameter).add(call.node);
  }
  return [...found].map((node) => sight('callback', node));
}

function isErrorOrNothing(node: SyntaxNode | undefined): boolean {
  return /^(?:null|undefined|_?err|error)$/u.test(node?.text ?? '');
}

/** Inside `new Promise(…)` a callback is turned into a promise. */
function isPromised(node: SyntaxNode): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'new_expression' && /^new\s+Promise\b/u.test(at.text.slice(0, 40))) return true;
  }
  return false;
}

/** Tasks of C#: `await`, `async`, `then` for continuations, `blocking`. */
export function taskAsynchrony(code: Code): readonly Sight[] {
  const isGathered = /\bTask\.WhenAll\b/u.test(code.text);
  const results = code.nodes('member_access_expression').flatMap((node) => {
    const name = node.child('name');
    const of = node.child('expression');
    if (!name || !of || name.text !== 'Result') return [];
    return isTask(of, !isGathered) ? [sight('blocking', name)] : [];
  });
  const calls = code.once(callsOf).flatMap((call) => {
    const of = call.node.child('function')?.child('expression');
    const isBlocking =
      call.callee.endsWith('GetAwaiter().GetResult') ||
      /^Task\.Wait(?:All|Any)$/u.test(call.callee) ||
      (call.name === 'Wait' && of !== undefined && isTask(of, true));
    if (isBlocking) return [sight('blocking', call.nameNode)];
    return call.name === 'ContinueWith' ? [sight('then', call.nameNode)] : [];
  });
  return inOrder([...awaits(code), ...results, ...calls]);
}

/** Surely a task: many other things have a `Result`. */
function isTask(node: SyntaxNode, byName: boolean): boolean {
  if (node.type === 'identifier') return byName && /task$/iu.test(node.text);
  if (node.type !== 'invocation_expression') return false;
  const called = node.child('function')?.text ?? '';
  return /(?:Async(?:<[^<>]*>)?|^Task\.(?:Run|WhenAll|WhenAny|Factory\.StartNew)(?:<[^<>]*>)?)$/u.test(
    called,
  );
}

/** Python's coroutines, and callbacks on futures. */
export function coroutines(code: Code): readonly Sight[] {
  const callbacks = code
    .once(callsOf)
    .filter(({ name, callee }) => name === 'add_done_callback' && callee.includes('.'))
    .map(({ nameNode }) => sight('callback', nameNode));
  return inOrder([...awaits(code), ...callbacks]);
}
