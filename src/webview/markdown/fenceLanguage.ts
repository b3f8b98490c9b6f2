/** The language word after a fence's ticks, or undefined where it is not a plain word. */
export function fenceLanguage(info: string): string | undefined {
  const word = info.trim().split(/\s+/, 1)[0] ?? '';
  return /^[\w+#.-]{1,30}$/.test(word) ? word.toLowerCase() : undefined;
}
