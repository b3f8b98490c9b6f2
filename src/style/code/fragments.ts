import type { ParsedLanguage } from './language.ts';
import type { SyntaxNode } from './syntaxNode.ts';

/** Text to put around a fragment so that it can stand where its language wants it. */
export interface Frame {
  readonly before: string;
  readonly after: string;
  /** Where the fragment must begin so; tried only then. */
  readonly begins?: RegExp;
  /** The fragment parses without it too, but then says something else: a method as a function. */
  readonly isBetter?: (root: SyntaxNode) => boolean;
}

const scriptFrames: readonly Frame[] = [
  // A class would take them for fields.
  {
    before: '({',
    after: '\n})',
    begins: /^\s*(?:\/\/.*\n\s*)*(?:["'][^"'\n]*["']|[\w$]+)\s*:[^;]*,\s*$/mu,
  },
  { before: 'export class X {', after: '\n}' },
  { before: '({', after: '\n})' },
  { before: '(', after: '\n)' },
  { before: 'if (x) {', after: '', begins: /^\s*\}\s*else\b/u },
  { before: 'if (x) {}', after: '', begins: /^\s*else\b/u },
  { before: 'try {', after: '', begins: /^\s*\}\s*(?:catch|finally)\b/u },
  { before: 'switch (x) {', after: '\n}', begins: /^\s*(?:case\b|default\s*:)/u },
  { before: 'x', after: '', begins: /^\s*\??\.\w/u },
];
const typedFrames: readonly Frame[] = [...scriptFrames, { before: 'interface X {', after: '\n}' }];
const markup: Frame = { before: '(<>', after: '\n</>)', begins: /^\s*[<{]/u };

/** A name and what can only be a type: two words alone may be the beginning of a sentence. */
const goField =
  /^\s*(?:\/\/.*\n\s*)*\w+\s+(?:[*[A-Z]|map\[|chan\s|func\(|string\b|u?int\d*\b|bool\b|byte\b|rune\b|error\b|float\d+\b|any\b|\w+\.\w)/u;

/** The frames of each language, the likeliest first. */
const frames: Readonly<Record<ParsedLanguage, readonly Frame[]>> = {
  python: [
    { before: 'class X:\n', after: '', begins: /^(?:\s*\n)?[ \t]+\S/u, isBetter: hasSelf },
    { before: 'if x:\n    pass\n', after: '', begins: /^(?:\s*\n)?(?:elif|else)\b/u },
    { before: 'try:\n    pass\n', after: '', begins: /^(?:\s*\n)?(?:except|finally)\b/u },
    { before: '(x', after: '\n)', begins: /^\s*\.\w/u },
    { before: 'x(', after: '\n)', begins: /^\s*\w+\s*=/u },
    { before: '{', after: '\n}', begins: /^\s*["'\w]+\s*:/u },
  ],
  javascript: [...scriptFrames, markup],
  javascriptreact: [...scriptFrames, markup],
  typescript: typedFrames,
  typescriptreact: [...typedFrames, markup],
  go: [
    { before: 'func x() {', after: '\n}' },
    { before: 'type X struct {', after: '\n}', begins: goField },
    { before: 'type X interface {', after: '\n}', begins: /^\s*(?:\/\/.*\n\s*)*[A-Z]\w*\(/u },
    { before: 'func x() { switch x {', after: '\n}}', begins: /^\s*(?:case\b|default\s*:)/u },
    { before: 'func x() { if x {', after: '\n}', begins: /^\s*\}\s*else\b/u },
  ],
  java: [
    { before: 'public class X {', after: '\n}', isBetter: hasMember },
    { before: 'class X { void x() {', after: '\n}}' },
    { before: 'public class X {', after: '\n;}' },
    { before: 'class X { Object x =', after: '\n;}' },
    { before: 'class X { Object x = x', after: '\n;}', begins: /^\s*\.\w/u },
    {
      before: 'class X { void x() { switch (x) {',
      after: '\n}}}',
      begins: /^\s*(?:case\b|default\b)/u,
    },
    {
      before: 'class X { void x() { try {',
      after: '\n}}',
      begins: /^\s*\}\s*(?:catch|finally)\b/u,
    },
    { before: 'class X { void x() { if (x) {', after: '\n}}', begins: /^\s*\}\s*else\b/u },
  ],
  rust: [
    { before: 'pub trait X {', after: '\n}', begins: /^\s*(?:async )?fn\b[^{]*;\s*$/u },
    { before: 'impl X {', after: '\n}', isBetter: hasSelf },
    { before: 'fn x() {', after: '\n}' },
    { before: 'struct X {', after: '\n}', begins: /^\s*(?:\/\/.*\n\s*)*(?:pub )?\w+:\s/u },
    { before: 'fn x() { match x {', after: '\n}}', begins: /=>/u },
    { before: 'fn x() { x', after: '\n}', begins: /^\s*\.\w/u },
  ],
  csharp: [
    { before: 'public class X {', after: '\n}', isBetter: hasMember },
    { before: 'class X { async Task X() {', after: '\n}}' },
    { before: 'public class X {', after: '\n;}' },
    { before: 'class X { object x =', after: '\n;}' },
    { before: 'class X { object x = x', after: '\n;}', begins: /^\s*\??\.\w/u },
    {
      before: 'class X { void X() { switch (x) {',
      after: '\n}}}',
      begins: /^\s*(?:case\b|default\b)/u,
    },
    {
      before: 'class X { void X() { try {',
      after: '\n}}',
      begins: /^\s*\}\s*(?:catch|finally)\b/u,
    },
    { before: 'class X { void X() { if (x) {', after: '\n}}', begins: /^\s*\}\s*else\b/u },
  ],
};

/** What may be put around a text, the likeliest first. */
export function framesFor(language: ParsedLanguage, text: string): readonly Frame[] {
  const head = text.slice(0, 400);
  return frames[language].filter(({ begins }) => begins?.test(head) ?? true);
}

/** Methods that lost their class: what takes itself stands in one. */
function hasSelf(root: SyntaxNode): boolean {
  return root.children
    .map((one) => one.child('definition') ?? one)
    .some(({ type, children }) => {
      const [self] = children.find(({ field }) => field === 'parameters')?.namedChildren ?? [];
      return (
        (type === 'function_definition' && /^(?:self|cls)$/u.test(self?.text ?? '')) ||
        (type === 'function_item' && self?.type === 'self_parameter')
      );
    });
}

/** Members that lost their class: what has an access modifier stands in one. */
function hasMember(root: SyntaxNode): boolean {
  return root.children
    .map((one) => (one.type === 'global_statement' ? (one.children[0] ?? one) : one))
    .some(
      ({ type, children }) =>
        type === 'method_declaration' ||
        (/^local_/u.test(type) &&
          children.some(
            (one) =>
              /^modifiers?$/u.test(one.type) &&
              /\b(?:public|private|protected|internal|override|virtual|abstract)\b/u.test(one.text),
          )),
    );
}

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '${': '}' };

/** The brackets that a cut-off text leaves open, as they would be closed; undefined where they do not match. */
export function closers(nodes: readonly SyntaxNode[]): string | undefined {
  const open: string[] = [];
  for (const { type, named, start, end } of nodes) {
    if (named || start === end) continue;
    const closing = pairs[type];
    if (closing !== undefined) open.push(closing);
    else if (/^[)\]}]$/u.test(type) && open.pop() !== type) return undefined;
  }
  return open.toReversed().join('');
}
