/**
 * What cannot be seen but is read by a model: control and format characters, private use, fillers,
 * the variation selectors that can carry hidden bytes. Line breaks and tabs are plain white space.
 */
const invisible =
  /(?![\t\n\r])(?:[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0\u2800]|[\u{E0100}-\u{E01EF}]|\u034F)/u;
/** Joiners that emoji and some scripts are written with. */
const joined =
  /(?<=\p{Extended_Pictographic}\uFE0F?\p{EMod}?)\u200D(?=\p{Extended_Pictographic})|(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}])[\u200C\u200D](?=[\p{L}\p{M}])/u;
const either = new RegExp(`(?<joined>${joined.source})|${invisible.source}`, 'gu');

export function hasInvisible(text: string): boolean {
  return withoutInvisible(text, '') !== text;
}

/** Puts `instead` for each character that cannot be seen, except where a script or an emoji needs it. */
export function withoutInvisible(text: string, instead: string): string {
  return text.replace(either, (match, joiner: string | undefined) =>
    joiner === undefined ? instead : match,
  );
}
