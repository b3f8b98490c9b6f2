import { copies } from './samples.ts';

/** A reply that shows so many lines of code in all languages that are parsed, block by block. */
export function sampleReply(lines: number): string {
  const parts: string[] = [];
  let written = 0;
  for (let copy = 1; written < lines; copy++) {
    for (const { fence, code } of copies(copy)) {
      if (written >= lines) break;
      const rows = code
        .trimEnd()
        .split('\n')
        .slice(0, lines - written);
      written += rows.length;
      parts.push(
        `Here is part ${copy} of it in ${fence}:`,
        `\`\`\`${fence}\n${rows.join('\n')}\n\`\`\``,
      );
    }
  }
  return `${parts.join('\n\n')}\n`;
}
