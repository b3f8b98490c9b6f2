/** What each subject of a wish covers, by what the code's names are seen as. */
const covered: Readonly<Record<string, RegExp>> = {
  functions: /^(?:function|routine)\b/u,
  methods: /^(?:method|routine)\b/u,
  hiddens: /^hidden$/u,
  asyncs: /^(?:function|method|routine)\.async$/u,
  variables: /^(?:variable|local|loop|constvariable)\b/u,
  locals: /^(?:local|loop)\b/u,
  strings: /^(?:variable|local|constvariable|attribute)\.string$/u,
  booleans: /^(?:variable|local|constvariable|attribute)\.boolean$/u,
  parameters: /^parameter\b/u,
  constants: /^const(?:ant|variable)\b/u,
  fields: /^(?:attribute|field|classfield)\b/u,
  privates: /\.private$/u,
  properties: /^(?:property|attribute|field)\b/u,
  members: /^member$/u,
  classes: /^(?:class|struct|record)\b/u,
  exceptions: /\.exception$/u,
  structs: /^(?:struct|record)\b/u,
  enums: /^enum\b/u,
  interfaces: /^interface\b/u,
  traits: /^trait\b/u,
  aliases: /^alias$/u,
  types: /^(?:class|struct|record|enum|interface|trait|alias)\b/u,
};

/** Whether a wish's subject covers a name of this kind. A constant in capitals is no variable. */
export function isAbout(subject: string, kind: string, name: string): boolean {
  if (!covered[subject]?.test(kind)) return false;
  const isConstant = name === name.toUpperCase() && /\p{Lu}{2}/u.test(name);
  return !isConstant || !/^(?:variables|locals|strings|booleans|fields|properties)$/u.test(subject);
}

/** Whether a name has one of the affixes in a place. Letter case is how the words of the name are joined. */
export function hasAffix(name: string, place: string, texts: readonly string[]): boolean {
  const lower = name.toLowerCase();
  const some = (test: (text: string) => boolean) => texts.some((text) => test(text.toLowerCase()));
  switch (place) {
    case 'prefix':
      return some((text) => withoutMarks(lower, text, /^[_$]+/u).startsWith(text));
    case 'suffix':
      return some((text) => withoutMarks(lower, text, /(?<!_)_+$/u).endsWith(text));
    case 'contains':
      return some((text) => lower.includes(text));
    case 'digit':
      return /\d/u.test(name);
    case 'no-prefix':
      return !texts.some((text) => isFirstWord(name, text));
    default:
      return !texts.some((text) => isLastWord(name, text));
  }
}

/** A private name's underscore stands before its prefix, unless it is the prefix. */
function withoutMarks(name: string, text: string, marks: RegExp): string {
  return /^[_$]|_$/u.test(text) && name.includes(text) ? name : name.replace(marks, '');
}

/** `getUser` begins with the word get, `getter` does not. */
function isFirstWord(name: string, text: string): boolean {
  if (/^[_$]/u.test(text)) return name.startsWith(text);
  const bare = name.replace(/^[_$]+/u, '');
  if (!bare.toLowerCase().startsWith(text.toLowerCase())) return false;
  return !/[a-z]$/iu.test(text) || /^(?:$|[^a-z])/u.test(bare.slice(text.length));
}

function isLastWord(name: string, text: string): boolean {
  if (!name.toLowerCase().endsWith(text.toLowerCase())) return false;
  const end = name.slice(name.length - text.length);
  const before = name.slice(0, name.length - text.length);
  return !/^[a-z]/iu.test(text) || /^\p{Lu}/u.test(end) || /(?:^|[^a-z])$/iu.test(before);
}
