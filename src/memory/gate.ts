import { maxTextLength } from '../shared/memoryText.ts';
import { hasInvisible, withoutInvisible } from './invisible.ts';
import { type Forbidden, personal, secrets } from './secrets.ts';

export type Verdict =
  | { readonly ok: true }
  /** `why` is a sentence for the user; `excerpt` has what is secret in it masked. */
  | { readonly ok: false; readonly why: string; readonly excerpt: string };

const mask = '•••';
const excerptLength = 80;
/** Some patterns take quadratic time: what is checked is bounded. */
const longestChecked = 4000;

const links: readonly Forbidden[] = [
  {
    what: 'a link',
    pattern:
      /\b[a-z][a-z0-9+.-]*:\/\/\S|\bwww\.[\w-]+\.\w|\bdata:\w+\/[\w+.-]+[;,]|\bjavascript:[\w.]+\(|\bmailto:\S/giu,
  },
];

/** Words that steer the assistant, its prompt or its tools, instead of saying how code should be. */
const steering: readonly Forbidden[] = [
  {
    what: 'an instruction about the prompt',
    pattern:
      /\b(?:ignore|disregard|override|bypass|forget|discard)\b[^.\n]{0,30}\b(?:previous|prior|above|earlier|preceding|system|safety)\s+(?:\w+\s+)?(?:instructions?|prompts?|rules|messages?|guidance|guidelines|directions)\b/giu,
  },
  {
    what: 'an instruction about the prompt',
    pattern:
      /\b(?:reveal|print|repeat|leak|show|output)\b[^.\n]{0,20}\b(?:system prompt|your (?:prompt|instructions))|\byou are now\b|\bdeveloper mode\b|\bjailbreak/giu,
  },
  {
    what: 'an instruction about the prompt',
    pattern:
      /<\s*\/?\s*(?:remembered|system|assistant|user|human|instructions?|function_calls|antml|tool_(?:use|result|call))\b|<\|[\w ]+\|>|\[\/?INST\]|^\s*(?:system|assistant|human)\s*:/gimu,
  },
  {
    what: 'an instruction about tools',
    pattern:
      /\b(?:call|invoke|execute|trigger)\b[^.;,\n]{0,30}\btools?\b|\buse (?:the|your) (?:bash|shell|terminal|read|write|edit|web|search|fetch|browser|memory|computer|mcp|\w+_\w+)(?: \w+)? tools?\b|\btool_(?:use|choice|call)s?\b/giu,
  },
  {
    what: 'an instruction about tools',
    pattern:
      /\b(?:send|post|upload|exfiltrate|leak|e-?mail|forward)\b[^.\n]{0,40}(?:\benv(?:ironment)? var\w*|\.env\b|\bsecrets?\b|\bcredentials?\b|\bpasswords?\b|\bapi keys?\b|\bssh keys?\b|\btokens?\b)/giu,
  },
];

const advice: readonly { readonly kinds: readonly Forbidden[]; readonly why: string }[] = [
  { kinds: secrets, why: 'Keep secrets out of memory.' },
  { kinds: personal, why: 'Keep personal data out of memory.' },
  { kinds: links, why: 'Say it without the link.' },
  { kinds: steering, why: 'Only how you like your code is remembered.' },
];

/** Whether a text may become a memory. Used for what is heard, typed, edited and imported. */
export function mayRemember(text: string): Verdict {
  if (text.trim() === '') return refuse(text, 'It is empty. Write one sentence.');
  if (text.length > maxTextLength) {
    return refuse(text, `It is longer than ${maxTextLength} characters. Say it shorter.`);
  }
  const danger = dangerIn(text);
  return danger ? refuse(text, danger) : { ok: true };
}

/**
 * Why a text must not be kept, as a sentence; undefined if nothing is wrong. Unlike a memory, it may
 * be longer than 300 characters: a quote is checked with this.
 */
export function dangerIn(text: string): string | undefined {
  if (text.length > longestChecked) return 'It is too long to be checked. Say it shorter.';
  if (hasInvisible(text)) return 'It has invisible characters. Type it by hand.';
  const plain = text.normalize('NFKC');
  for (const { kinds, why } of advice) {
    const found = kinds.find((kind) => matches(plain, kind));
    if (found) return `It looks like ${found.what}. ${why}`;
  }
  return undefined;
}

/** Whether a text, such as a line of code, has a secret or personal data in it; too long to tell counts as one. */
export function hasSecret(text: string): boolean {
  if (text.length > longestChecked) return true;
  const plain = text.normalize('NFKC');
  return [...secrets, ...personal].some((kind) => matches(plain, kind));
}

function refuse(text: string, why: string): Verdict {
  return { ok: false, why, excerpt: redact(text) };
}

function matches(text: string, { pattern, confirm }: Forbidden): boolean {
  const found = text.match(pattern) ?? [];
  return confirm ? found.some(confirm) : found.length > 0;
}

/** The start of a text on one line, with every secret and personal datum in it masked. */
export function redact(text: string): string {
  const visible = withoutInvisible(text.slice(0, maxTextLength).normalize('NFKC'), '\uFFFD');
  const masked = [...secrets, ...personal].reduce(
    (rest, { pattern, confirm }) =>
      rest.replace(pattern, (match) => (!confirm || confirm(match) ? mask : match)),
    visible,
  );
  const line = masked.replace(/\s+/gu, ' ').trim();
  return line.length > excerptLength ? `${line.slice(0, excerptLength - 1).trimEnd()}…` : line;
}
