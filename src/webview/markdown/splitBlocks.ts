interface Fence {
  readonly mark: string;
  readonly length: number;
}

const listMarker = /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const unfinishedMarker = /^(?:[-*+]|\d{1,9}[.)]?)$/;
const fenceOpening = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}(?=[^`]*$)|~{3,})/;

/**
 * Cuts markdown into pieces that can be rendered one by one; joined they are the text again.
 * While more text is appended, every piece but the last stays the same.
 */
export function splitBlocks(text: string): readonly string[] {
  const blocks: string[] = [];
  let block = '';
  let fence: Fence | undefined;
  let afterBlank = false;
  for (const line of lines(text)) {
    const blank = line.trim() === '';
    if (!fence && afterBlank && !blank && startsBlock(line, block)) {
      blocks.push(block);
      block = '';
    }
    fence = fenceAfter(line, fence);
    afterBlank = blank && !fence;
    block += line;
  }
  return block === '' ? blocks : [...blocks, block];
}

/**
 * The link definitions (`[name]: https://…`) in a text. A block may use one that stands in another
 * block, so each is rendered with all of them.
 */
export function linkDefinitions(text: string): string {
  return (text.match(/^ {0,3}\[[^\]\n]+\]:[ \t]*\S+[^\n]*\n/gm) ?? []).join('');
}

function lines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Whether a line after a blank one begins something new, rather than going on with a list. */
function startsBlock(line: string, block: string): boolean {
  if (/^\s/.test(line)) return false;
  if (!listMarker.test(block)) return true;
  const complete = line.endsWith('\n');
  return !listMarker.test(line) && (complete || !unfinishedMarker.test(line));
}

function fenceAfter(line: string, fence: Fence | undefined): Fence | undefined {
  if (!fence) {
    const run = fenceOpening.exec(line.trimEnd())?.[1];
    return run ? { mark: run.charAt(0), length: run.length } : undefined;
  }
  const text = line.trim();
  const closes = text.length >= fence.length && text === fence.mark.repeat(text.length);
  return closes && line.endsWith('\n') ? undefined : fence;
}
