import { callsOf } from '../code/calls.ts';
import type { Code } from '../code/code.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { type Manner, rulesOut, sight, wants } from '../manners.ts';
import type { Sight } from '../rule.ts';

const rust = ['rust'];
/** Swift's "force unwrap" is another thing. */
const unwrap =
  /(?<!force[- ])(?<![\w-])\.?unwrap(?:s|ping)?(?!\w)(?:\(\))?(?:(?: and |\/)\.?expect(?:\(\))?)?/iu;
const expect =
  /(?<![\w-])\.?expect(?:s|\(\)|\(…\)|\("[^"]*"\))?(?![\w])(?=`|\s*(?:$|[,.;:!)]|with\b|over\b|instead\b|rather\b|in\b|is\b|are\b|or\b|and\b|to\b|rather\b|calls?\b))/iu;
const question =
  /`\?`|\?\s(?:operator|over|instead|rather|for)\b|\bquestion[- ]mark(?: operator)?\b|\b(?:use|using|with|via|prefer|by)\s(?:the\s)?\?(?=\s|$|[.,;])|\?,\s(?:not|never|no)\b/iu;
const panic = /(?<![\w-])panic(?:s|king|\(\)|!(?:\(\))?)?(?![\w])/iu;

const contrast = /\b(?:instead of|rather than|over|than|in place of)\b/iu;

/** Panics, in Rust and Go, and what takes their place. */
export const rustManners: readonly Manner[] = [
  {
    value: 'no-unwrap',
    about: 'no `unwrap()` outside of tests',
    tell: 'Handle every None and Err where it arises, without unwrap()',
    hear: (words) =>
      rulesOut(words, unwrap) && !words.has(contrast)
        ? { forbids: true, languages: rust }
        : undefined,
    brokenBy: ['unwrap'],
  },
  {
    value: 'no-expect',
    about: 'no `expect()` outside of tests',
    tell: 'Handle every None and Err where it arises, without expect()',
    hear: (words) =>
      rulesOut(words, expect) && (rulesOut(words, unwrap) || words.has(/expect\(|`\.?expect/iu))
        ? { forbids: true, languages: rust }
        : undefined,
    brokenBy: ['expect'],
  },
  {
    value: 'question-mark',
    about: '`?` instead of `unwrap()`',
    tell: 'Hand errors on with ?',
    hear: (words) =>
      wants(words, question) &&
      words.has(/\bunwrap|\boperator\b|\bpropagat|\berrors?\b|\bexpect\b|\bmatch\b/iu)
        ? { languages: rust }
        : undefined,
    keptBy: ['?'],
    brokenBy: ['unwrap'],
  },
  {
    value: 'expect',
    about: '`expect()` with a message instead of `unwrap()`',
    tell: 'Use expect() with a message where a value must be there',
    hear: (words) =>
      wants(words, expect) && rulesOut(words, unwrap) ? { languages: rust } : undefined,
    keptBy: ['expect'],
    brokenBy: ['unwrap'],
  },
  {
    value: 'no-panic',
    about: 'no panic',
    tell: 'Return errors to the caller; keep the program running',
    hear: (words) =>
      rulesOut(words, panic) ? { forbids: true, languages: [...rust, 'go'] } : undefined,
    brokenBy: ['panic'],
  },
];

export function rustErrorSights(code: Code): readonly Sight[] {
  if (code.language !== 'rust' && code.language !== 'go') return [];
  const calls = code
    .once(callsOf)
    .flatMap(({ callee, name, node, nameNode, arguments: { length } }) => {
      const seen = panicking(callee, name, length);
      return seen && !isInRustTest(node)
        ? [sight(seen, { start: nameNode.start, end: node.end })]
        : [];
    });
  const handedOn = code.language === 'rust' ? code.nodes('try_expression') : [];
  return [...calls, ...handedOn.map((node) => sight('?', node))];
}

function panicking(callee: string, name: string, parameters: number): string | undefined {
  if (callee === 'panic' || name === 'panic!') return 'panic';
  if (name === 'unwrap' && parameters === 0 && callee !== name) return 'unwrap';
  return name === 'expect' && parameters === 1 && callee !== name ? 'expect' : undefined;
}

/** Inside `#[test]` and `#[cfg(test)]` a panic is how a test fails. */
export function isInRustTest(node: SyntaxNode): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'mod_item' && /^tests?$/u.test(at.child('name')?.text ?? '')) return true;
    if (at.type === 'function_item' && hasTestAttribute(at)) return true;
  }
  return false;
}

function hasTestAttribute(item: SyntaxNode): boolean {
  for (
    let at = item.sibling(-1);
    at && /^(?:attribute_item|line_comment)$/u.test(at.type);
    at = at.sibling(-1)
  ) {
    if (/^#\[(?:\w+::)?test\b|cfg\(test\)/u.test(at.text)) return true;
  }
  return false;
}
