import type { Code } from '../code/code.ts';
import { type CommentFacts, commentsOf } from '../code/comments.ts';
import { functionsOf } from '../code/functions.ts';
import { parsedLanguages } from '../code/language.ts';
import { lineEnd, wholeLines } from '../code/removal.ts';
import type { Span } from '../code/syntaxNode.ts';
import { typesOf } from '../code/types.ts';
import { commentsAsked } from '../documentation/hearComments.ts';
import { type CodeRule, noHabit, type Sight } from '../rule.ts';

export const comments: CodeRule = {
  name: 'comments',
  of: 'code',
  about: 'comments besides documentation',
  values: {
    none: 'no comments',
    inline: 'none inside functions and behind code',
    trailing: 'none behind code on the same line',
    sparing: 'few, where the code cannot speak',
    explain: 'they say why',
    required: 'code is explained in comments',
  },
  languages: parsedLanguages,
  hear: commentsAsked,
  tell: (value) => sentences[value] ?? value,
  see: (code) => {
    const own = ownComments(code);
    return [...standing(own, code), ...crowd(own, code)];
  },
  fits: (value, seen) => (breakers[value]?.includes(seen) ? false : undefined),
  habit: noHabit,
  checkable: (value) => /^(?:none|inline|trailing)$/u.test(value),
  mend: (_value, sight, code) => {
    const node = code
      .nodes('jsx_expression')
      .find(
        ({ start, end, children }) =>
          start < sight.start && sight.end < end && children.length === 3,
      );
    const edit = wholeLines(code, node ?? sight) ?? lineEnd(code, node ?? sight);
    return edit && [edit];
  },
};

const sentences: Readonly<Record<string, string>> = {
  none: 'Let names and types speak: write code without comments',
  inline: 'Let the code inside functions speak for itself, without comments',
  trailing: 'Give a comment a line of its own above the code that it is about',
  sparing: 'Comment only what the code itself cannot say',
  explain: 'Say in comments why, and leave what to the code',
  required: 'Explain the code in comments',
};

/** What breaks each value. */
const breakers: Readonly<Record<string, readonly string[]>> = {
  none: ['inside', 'outside', 'trailing'],
  inline: ['inside', 'trailing'],
  trailing: ['trailing'],
  sparing: ['one of many'],
};

function ownComments(code: Code): readonly CommentFacts[] {
  const plain = code.once(hiddenDocumentation);
  return code
    .once(commentsOf)
    .filter(({ documents, start }) => !documents || plain.has(start))
    .filter(({ pragma, elision, alone, text }) => !pragma && !elision && (alone || text !== ''));
}

/** Above what nobody outside sees, a comment of Go is a comment like any other. */
function hiddenDocumentation(code: Code): ReadonlySet<number> {
  if (code.language !== 'go') return new Set();
  const hidden = [...code.once(functionsOf), ...code.once(typesOf)].filter((one) => !one.public);
  const spans = hidden.flatMap(({ documentation }) => documentation ?? []);
  const rows = spans.flatMap(({ start, end }) =>
    Array.from({ length: code.row(end) - code.row(start) + 1 }, (_, row) => code.row(start) + row),
  );
  return new Set(rows.map((row) => code.rowSpan(row).start));
}

/** Where each comment stands: behind code, inside a function, or outside of all. */
function standing(own: readonly CommentFacts[], code: Code): readonly Sight[] {
  const bodies = code.once(outerBodies);
  let next = 0;
  return own.map(({ start, end, alone }) => {
    while ((bodies[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const isInside = (bodies[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
    const before = code.text.slice(code.startOf(code.row(start)), start);
    const isTrailing = !alone && /[^\s{(]/u.test(before);
    return { seen: isTrailing ? 'trailing' : isInside ? 'inside' : 'outside', start, end };
  });
}

/** From signature to end, of the functions that are in no other. */
function outerBodies(code: Code): readonly Span[] {
  const found: Span[] = [];
  for (const { node, header } of code.once(functionsOf)) {
    if (node.start >= (found.at(-1)?.end ?? 0)) found.push({ start: header.end, end: node.end });
  }
  return found;
}

/** Far more comments than anyone would call few: half as many lines as the code has. */
function crowd(own: readonly CommentFacts[], code: Code): readonly Sight[] {
  const lines = own
    .filter(({ alone }) => alone)
    .reduce((sum, { start, end }) => sum + code.row(end) - code.row(start) + 1, 0);
  const all = code.lines.filter((line) => line.trim() !== '').length;
  if (own.length < 5 || lines * 2 < all - lines) return [];
  return own.map(({ start, end }) => ({ seen: 'one of many', start, end }));
}
