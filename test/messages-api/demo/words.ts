/** Whether a text has one of the patterns, quoted code aside. */
export function saysAny(text: string, ...patterns: readonly RegExp[]): boolean {
  const plain = text.replace(/```[\s\S]*?(?:```|$)/gu, ' ');
  return patterns.some((pattern) => pattern.test(plain));
}

/** `read_prices` → `readPrices`. */
export function camelCase(snake: string): string {
  return snake.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());
}
