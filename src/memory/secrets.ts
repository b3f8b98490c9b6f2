/** A kind of text that must not be kept, and how a person calls it. */
export interface Forbidden {
  readonly what: string;
  /** Global: it is used to find and to mask. */
  readonly pattern: RegExp;
  /** Tells a real one from a look-alike, where the pattern alone cannot. */
  readonly confirm?: (match: string) => boolean;
}

/** Key prefixes that their providers reserve for credentials. */
const providerKeys = [
  String.raw`sk-(?:ant|proj|svcacct|or)-[\w-]{8,}`,
  String.raw`sk-(?:[a-z]+-)?(?=[A-Za-z]*\d)[A-Za-z0-9]{16,}`,
  String.raw`(?:sk|rk|pk|whsec)_(?:(?:test|live|prod)_)?(?=[A-Za-z]*\d)[A-Za-z0-9]{10,}`,
  'gh[pousr]_[A-Za-z0-9]{16,}',
  String.raw`github_pat_\w{20,}`,
  String.raw`gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|oas|imt|ffct)-[\w-]{16,}`,
  'npm_[A-Za-z0-9]{16,}',
  String.raw`pypi-[\w-]{16,}`,
  String.raw`xox[abeoprs]-[\w-]{8,}`,
  String.raw`xapp-\d-[\w-]{8,}`,
  '(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}',
  'ABSK[A-Za-z0-9+/]{20,}',
  String.raw`AIza[\w-]{30,}`,
  String.raw`ya29\.[\w-]{16,}`,
  'hf_[A-Za-z0-9]{20,}',
  String.raw`(?:hv[sb]|hvr)\.[\w-]{20,}`,
  'dop_v1_[a-f0-9]{20,}',
  'dapi[a-f0-9]{28,}',
  'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{20,}',
  String.raw`SG\.[\w-]{16,}\.[\w-]{16,}`,
  'EAA[A-Za-z0-9]{30,}',
  'AGE-SECRET-KEY-1[A-Z0-9]{20,}',
  String.raw`(?:lin_api|figd|sntrys|sntryu|glsa|glc|pul|dp\.pt|rubygems|ATATT3|ops_ey|PMAK|NRAK|phc|phx|tfp|fm\d|re|r8|gsk|xai|pplx|nvapi|tskey|secret)[-_](?=[A-Za-z_-]*\d)[\w-]{20,}`,
  'key-[0-9a-f]{32}',
  String.raw`\d{8,10}:AA[\w-]{30,}`,
  String.raw`[\w~.]{3}\dQ~[\w~.-]{31,34}`,
];

const secretName =
  '(?:pass(?:word|wd|phrase|code)?|pwd|passwort|secret|token|api[ _-]?key|access[ _-]?key|private[ _-]?key|client[ _-]?secret|credentials?|auth[ _-]?key|pin code)';
const placeholder =
  /^(?:string|str|number|null|none|undefined|true|false|required|optional|env\b|process\.env|os\.environ|\$\{?\w|<|\{\{|\*+$|\.{3}|x+$)/i;

/** The value after `password=`, `token: `, `the secret is `, without quotes. */
function assigned(assignment: string): string {
  return assignment.replace(/^.*(?:[=:]|\s)\s*/su, '').replace(/^["'`]|["'`]$/gu, '');
}

function isChosen(value: string): boolean {
  return /\d/u.test(value) && /[A-Za-z]/u.test(value);
}

/** A random string changes between letters and digits far more often than a name does. */
function isRandom(token: string): boolean {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(token)) return false;
  const bare = token.replace(/[^A-Za-z0-9]/gu, '');
  const turns = bare.match(/\d[A-Za-z]|[A-Za-z](?=\d)/gu)?.length ?? 0;
  const letters = new Set(bare.toLowerCase()).size;
  return turns >= 4 && letters >= 9;
}

/** The Luhn sum of payment cards. */
function isCard(match: string): boolean {
  const digits = [...match.replace(/\D/gu, '')].map(Number).toReversed();
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits.length >= 13 && sum % 10 === 0;
}

export const secrets: readonly Forbidden[] = [
  { what: 'a private key', pattern: /BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY|PuTTY-User-Key-File/gu },
  { what: 'a key', pattern: new RegExp(`(?<![\\w-])(?:${providerKeys.join('|')})`, 'gu') },
  { what: 'a token', pattern: /\beyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/gu },
  {
    what: 'a password',
    pattern: new RegExp(
      `\\b\\w*${secretName}\\w*["'\`]?\\s?(?:=>?|:=?)["'\`]?[^\\s"'\`,;)]{4,}`,
      'giu',
    ),
    confirm: (match) => {
      const value = assigned(match);
      return value !== '' && !placeholder.test(value);
    },
  },
  {
    what: 'a password',
    pattern: new RegExp(
      `\\b\\w*${secretName}(?:\\s[a-z]+){0,4}?(?:\\s?[:=]|\\s(?:is|are|ist|es|to))?\\s["'\`]?(?=[^\\s"'\`]*\\d)[^\\s"'\`,;)]{5,}`,
      'giu',
    ),
    confirm: (match) => isChosen(assigned(match)) && !/^\d+\w{0,3}$/u.test(assigned(match)),
  },
  { what: 'a password', pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s:@/]+:[^\s@/]+@/giu },
  { what: 'a token', pattern: /(?<![\w/.-])[\w+/=-]{24,}(?![\w/.-])/gu, confirm: isRandom },
];

export const personal: readonly Forbidden[] = [
  { what: 'an e-mail address', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}\b/gu },
  {
    what: 'a phone number',
    pattern:
      /(?<![\w.#-])(?:\+\d[\d ().-]{7,16}\d|\(\d{2,5}\)[ -]?\d[\d -]{5,12}\d|0\d{2,4}[ /-]\d{5,9}|\d{3}[ .-]\d{3}[ .-]\d{4})(?![\w-])/gu,
  },
  {
    what: 'a phone number',
    pattern:
      /\b(?:phone|mobile|cell|handy(?:nummer)?|telefon(?:nummer)?|tel|whatsapp)\b[^\d\n]{0,40}\+?\d[\d ()/.-]{5,}\d/giu,
  },
  {
    what: 'a personal number',
    pattern:
      /\b(?:passport|social security|ssn|iban|driver'?s licen[cs]e|tax (?:id|number)|id card)\b[^\d\n]{0,30}[A-Z]{0,3}\d[\w -]{4,}/giu,
  },
  { what: 'a card number', pattern: /(?<![\w-])\d(?:[ -]?\d){12,18}(?![\w-])/gu, confirm: isCard },
];
