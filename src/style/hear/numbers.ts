const names: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const tens: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  'a hundred': 100,
  'one hundred': 100,
  'two hundred': 200,
  'three hundred': 300,
  hundred: 100,
};
const spelled = [...Object.keys(tens), ...names].toSorted((a, b) => b.length - a.length).join('|');

/** A pattern source that matches a whole number in digits or in words up to a few hundred. */
export const numberWord = String.raw`(?:\d{1,5}|(?:${spelled})(?![\w-]))`;

/** The number that digits or words stand for. */
export function toNumber(text: string): number {
  const plain = text.toLowerCase();
  if (/^\d+$/u.test(plain)) return Number(plain);
  return tens[plain] ?? names.indexOf(plain);
}

const strictly =
  /\b(?:under|below|less than|fewer than|shorter than|smaller than)\s+(?:the\s+)?$/iu;
const atLeast = /\b(?:at least|more than|minimum(?: of)?|no (?:less|fewer) than|over)\s+$/iu;
const negated =
  /\b(?:no|not|never|n't|don't|without|avoid|forbid|ban|split(?: up)?|break up|refactor)\b[^,;]*$/iu;

const anyNumber = new RegExp(numberWord, 'iu');

/** The limit of a unit that a text names: the number before it, or after it ("lines up to 80"). */
export function numberAfter(text: string, unit: RegExp): number | undefined {
  if (!anyNumber.test(text)) return undefined;
  const before = new RegExp(
    String.raw`(?<![\w.-])(${numberWord})(?:[- ](?:or (?:fewer|less)|[a-z]+)){0,2}?[- ]?(?:${unit.source})`,
    'iu',
  );
  const after = new RegExp(
    String.raw`(?:${unit.source})\b[^.;\d]{0,40}?(?<![\w.-])(${numberWord})(?![\w.]*\d)`,
    'iu',
  );
  for (const pattern of [before, after]) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const at = match.index + match[0].indexOf(match[1]);
    const head = text.slice(0, at);
    const least = atLeast.exec(head);
    if (least && !negated.test(head.slice(0, least.index))) return undefined;
    return toNumber(match[1]) - (strictly.test(head) ? 1 : 0);
  }
  return undefined;
}
