import { createHash } from 'node:crypto';
import { type Fields, fieldsOf, isFields, listOf } from './fields.ts';
import { tokensIn } from './tokens.ts';

/** One block of a prompt, in the order in which the model reads them: tools, system, messages. */
export interface Segment {
  /** As error messages name it: `system.0`, `messages.1.content.0`. */
  readonly where: string;
  readonly role: string;
  readonly block: Fields;
  /** A cache breakpoint ends here, with this time to live. */
  readonly mark?: '5m' | '1h';
}

/**
 * A prompt as a list of blocks. How the messages cut it does not count, as with the real API, which
 * joins neighbouring messages of one role; nor do `cache_control` and fields that are null.
 */
export interface Prompt {
  readonly model: string;
  readonly segments: readonly Segment[];
  /** `digests[n]` stands for the model and the first n segments, byte for byte. */
  readonly digests: readonly string[];
  /** `tokens[n]` is the length of the first n segments. */
  readonly tokens: readonly number[];
}

export function promptOf(body: Fields): Prompt {
  const segments = marked(
    [
      ...listOf(body.tools).map((tool, index) => segment(`tools.${index}`, 'tool', tool)),
      ...blocksOf(body.system).map((block, index) => segment(`system.${index}`, 'prompt', block)),
      ...listOf(body.messages).flatMap(messageSegments),
    ],
    body.cache_control,
  );
  return extend({ model: String(body.model), segments: [], digests: [''], tokens: [0] }, segments);
}

/** The same prompt with the reply's blocks after it. */
export function withReply(prompt: Prompt, blocks: readonly Fields[]): Prompt {
  return extend(
    prompt,
    blocks.map((block) => segment('reply', 'assistant', block)),
  );
}

/** Content as a list of blocks: a string is one text block. */
export function blocksOf(content: unknown): readonly Fields[] {
  if (typeof content === 'string') return [{ type: 'text', text: content }];
  return listOf(content).map(fieldsOf);
}

function messageSegments(message: unknown, index: number): Segment[] {
  const { role, content } = fieldsOf(message);
  return blocksOf(content).map((block, place) =>
    segment(`messages.${index}.content.${place}`, String(role), block),
  );
}

function segment(where: string, role: string, block: unknown): Segment {
  const fields = fieldsOf(block);
  return { where, role, block: fields, ...markOf(fields.cache_control) };
}

/** The body's own `cache_control` puts a breakpoint on the last block. */
function marked(segments: Segment[], control: unknown): readonly Segment[] {
  return segments.map((each, index) =>
    index === segments.length - 1 ? { ...each, ...markOf(control) } : each,
  );
}

function markOf(control: unknown): Pick<Segment, 'mark'> {
  if (!isFields(control)) return {};
  return { mark: control.ttl === '1h' ? '1h' : '5m' };
}

function extend(prompt: Prompt, more: readonly Segment[]): Prompt {
  const digests = [...prompt.digests];
  const tokens = [...prompt.tokens];
  for (const { role, block } of more) {
    const before = digests.at(-1) ?? '';
    const words = `${prompt.model}\n${before}\n${role}\n${canonical(block)}`;
    digests.push(createHash('sha256').update(words).digest('hex'));
    tokens.push((tokens.at(-1) ?? 0) + tokensOf(block));
  }
  return { model: prompt.model, segments: [...prompt.segments, ...more], digests, tokens };
}

/** Tokens of one block; a signature costs nothing. */
export function tokensOf(block: Fields): number {
  if (typeof block.text === 'string') return tokensIn(block.text);
  if (typeof block.thinking === 'string') return tokensIn(block.thinking);
  return tokensIn(canonical(block));
}

/** JSON with sorted keys, without `cache_control` and null. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (!isFields(inner)) return inner;
    const kept = Object.entries(inner).filter(
      ([key, field]) => key !== 'cache_control' && field !== null,
    );
    return Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
