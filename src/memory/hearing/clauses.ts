/** One sentence of the user's own words; a list with its introduction is one, too. */
export interface Statement {
  readonly text: string;
  /** It ends with a question mark. */
  readonly asks: boolean;
  /** The items of a list that `text` introduces. */
  readonly items: readonly string[];
}

/** Longer than any sentence that a person types. */
const longestSentence = 600;
/** More sentences than these at either end are a document, not talk. */
const mostStatements = 100;
const mostItems = 50;
const bullet = /^\s*(?:[-*•]|\d{1,2}[.)])\s+/u;
const sentenceEnd =
  /(?=\s)(?<=[\p{L}\d`'")\]%][.!?…]+["')\]]*)(?<!\b(?:e\.g|i\.e|etc|vs|cf|incl|approx)\.)\s+|(?<=[。！？])|;\s+/u;

/** Cuts words into statements, in the order in which they were said. */
export function clauses(words: string): readonly Statement[] {
  const statements: (Statement & { readonly items: string[] })[] = [];
  for (const line of unwrapped(words)) {
    const introduction = statements.at(-1);
    if (bullet.test(line) && introduction?.text.endsWith(':')) {
      if (introduction.items.length < mostItems) {
        introduction.items.push(line.replace(bullet, '').trim());
      }
      continue;
    }
    const sentences = line.replace(bullet, '').split(sentenceEnd);
    statements.push(...sentences.map(statement).filter(({ text }) => text !== ''));
  }
  const short = statements.filter(({ text }) => text.length <= longestSentence);
  const tail = Math.max(mostStatements, short.length - mostStatements);
  return [...short.slice(0, mostStatements), ...short.slice(tail)];
}

function statement(sentence: string): Statement & { readonly items: string[] } {
  const text = sentence.trim();
  return { text, asks: /[?？]["')]*$/u.test(text), items: [] };
}

/** Joins what an editor wrapped: a long line without an end, then one in lower case. */
function unwrapped(words: string): string[] {
  const lines: string[] = [];
  for (const line of words.split('\n')) {
    const last = lines.at(-1) ?? '';
    const goesOn = last.length > 60 && /[\p{L}\d,]$/u.test(last) && /^\p{Ll}/u.test(line);
    if (goesOn) lines.splice(-1, 1, `${last} ${line}`);
    else if (line.trim() !== '') lines.push(line);
  }
  return lines;
}

/** What a coordinated wish begins with; a bare "and Y" goes on with the wish before it. */
const beginnings = [
  String.raw`always\b`,
  String.raw`no\s+(?!matter|more than|less than|longer)\p{L}`,
  String.raw`(?:never|don'?t|do not|please)\s+\p{L}`,
  String.raw`(?:use|avoid|prefer|keep|put|skip|stop|write|name|add|omit|wrap|return)\s+\S`,
  String.raw`I\s+(?:prefer|like|love|hate|want|don'?t|dislike|always|never|can'?t stand)\b`,
  String.raw`we\s+(?:use|prefer|never|always|don'?t|avoid|write|name|keep|put|follow)\b`,
  String.raw`(?:from now on|from here on|going forward|remember)\b`,
  String.raw`(?:remove|fix|change|delete|undo|edit|redo|rename|revert)\s+(?:it|this|that|[\w/]+\.\w+)\b`,
  String.raw`\w+[_-]?[cC]ase\s+(?:for|in)\b`,
].join('|');
const joint = new RegExp(
  String.raw`(?:\s*,\s*(?:and|but|also|so|just)?\s*|\s+(?:and|but)\s+(?:also\s+)?)(?=(?:${beginnings}))`,
  'u',
);

/** The coordinated wishes of one sentence: "use type hints, no docstrings" is two. */
export function coordinated(sentence: string): readonly string[] {
  return sentence.split(joint).filter((part) => part.trim() !== '');
}
