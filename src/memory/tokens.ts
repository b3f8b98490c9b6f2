/**
 * Tokens of a text, estimated, until the model has counted them. 3.5 bytes a token is what Claude's
 * current tokenizers take for English with code; it errs on the high side.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(utf8Length(text) / 3.5);
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}
