/**
 * The server's only tokenizer: 3.6 bytes of UTF-8 a token, rounded up. Usage, the prompt cache's
 * smallest prefix and count_tokens all go by it.
 */
export function tokensIn(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 3.6);
}
