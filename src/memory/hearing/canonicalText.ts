/** Words that speak to the assistant and say nothing by themselves. */
const addressed =
  /\s+(?:that\s+)?(?:you\s+(?:write|generate|produce|give|hand|send|show|create)(?:\s+(?:to|for))?(?:\s+me)?|for me)(?=\s*(?:$|[,.;]))/giu;
const opening = /^(?:(?:please|pls|just|then|also|and|but|that|to)\s+)+/iu;
const closing =
  /(?:(?<=[\p{L}\d)\]`'"%}])[.!?…]+|[\s,;:–—-]+|[\s,](?:please|pls|ok|okay|thanks))$/iu;

/** A memory's words, tidied to stand alone: capital first letter, no closing mark. */
export function canonicalText(text: string): string {
  const bare = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(opening, '')
    .replace(addressed, '')
    .replace(/\s+([,.;:])(?=\s|$)/gu, '$1')
    .replace(closing, '')
    .replace(closing, '')
    .replace(/^[\s,;:–—-]+/u, '')
    .replace(/^(prefer|avoid|no) (?:to |that )?(?:have |having |using |use of )?/iu, '$1 ')
    .replace(/^no no\b/iu, 'no');
  return startsWithName(bare) ? bare : bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** `snake_case`, `fooBar` and `__init__` would be other names with a capital letter. */
function startsWithName(text: string): boolean {
  return /^(?:\w*_\w*|[a-z]+[A-Z]\w*|[\w.-]+\/|\w+\()/u.test(text);
}
