import { Words } from './words.ts';

/** Contrasts and complaints of other shapes in the plain one, and what softens a wish without limiting it left out. */
const plain: readonly (readonly [pattern: RegExp, text: string])[] = [
  [
    /,? (?:(?:if|when|where)(?:ever)?(?: at all)? (?:it(?:'s| is) )?(?:possible|feasible|you can)|as (?:much|often|far) as (?:possible|you can))\b/giu,
    '',
  ],
  [/\bleav(?:e|ing) ((?:the |all |any )?(?:[\w`-]{1,30} ){1,3})(?:off|out|away)\b/giu, 'omit $1'],
  [/^([^?]{0,40}\w)\? (?:no|never|nope)(?:,? (?:thanks|please))?\W*$/giu, 'no $1'],
  [/\b(?:(?:do not|don't|doesn't|does not) belong|ha(?:ve|s) no place)\b/giu, 'are not allowed'],
  [
    /\b(are|is) (?:just |only |all )?(?:unwelcome|undesired|pointless|noise|clutter)\b/giu,
    '$1 unwanted',
  ],
  [/\b(?:strip|delete|purge|nix|scrap|axe)\b(?: out)?/giu, 'remove'],
  [/\byou (?:always |still |constantly )?keep (?:on )?(?=\w+ing\b)/giu, 'stop '],
  [/\bfrom ([^,;.]{1,40}?) (?:over )?to (\S{1,40})/giu, 'use $2 instead of $1'],
  [/\b(prefer [^,;.]{1,60}?) to (?=[`'"]?\w)/giu, '$1 over '],
  [/(?<!\b(?:not|never|n't) )\bforget (?:about )?(?!to\b)/giu, 'avoid '],
  [/\breplace (\S{1,40}) (?:with|by) (?=\S)/giu, 'avoid $1, use '],
];

/** The words with contrasts in one shape ("from npm to pnpm", "prefer unknown to any"), without "if possible". */
export function plainer(words: Words): Words {
  return rephrased(words, plain);
}

/** The words with parts of them said otherwise, without their exception. */
export function rephrased(
  words: Words,
  changes: readonly (readonly [pattern: RegExp, text: string])[],
): Words {
  const text = changes.reduce((all, [pattern, by]) => all.replace(pattern, by), words.text);
  return text === words.text ? words : new Words(text);
}
