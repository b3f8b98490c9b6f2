import { type Fields, fieldsOf } from './fields.ts';
import type { WireMessage } from './message.ts';

/** How many words go into one delta. */
const wordsPerChunk = 3;

/** The events of a reply, each type as the API sends it. */
export function eventsOf(message: WireMessage, extraEvents: readonly Fields[] = []): Fields[] {
  return [
    { type: 'message_start', message: startOf(message) },
    { type: 'ping' },
    ...extraEvents,
    ...message.content.flatMap(blockEvents),
    endOf(message),
    { type: 'message_stop' },
  ];
}

function startOf(message: WireMessage): Fields {
  const usage = {
    ...message.usage,
    output_tokens: Math.min(1, message.usage.output_tokens),
    output_tokens_details: null,
  };
  return { ...message, content: [], stop_reason: null, stop_details: null, usage };
}

function endOf({ usage, stop_details, stop_reason, stop_sequence }: WireMessage): Fields {
  return {
    type: 'message_delta',
    delta: { container: null, stop_details, stop_reason, stop_sequence },
    usage: {
      input_tokens: usage.input_tokens,
      cache_creation_input_tokens: usage.cache_creation_input_tokens,
      cache_read_input_tokens: usage.cache_read_input_tokens,
      output_tokens: usage.output_tokens,
      output_tokens_details: usage.output_tokens_details,
      server_tool_use: usage.server_tool_use,
    },
  };
}

function blockEvents(block: Fields, index: number): Fields[] {
  const { start, deltas } = inParts(block);
  return [
    { type: 'content_block_start', index, content_block: start },
    ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
    { type: 'content_block_stop', index },
  ];
}

function inParts(block: Fields): { readonly start: Fields; readonly deltas: readonly Fields[] } {
  switch (block.type) {
    case 'text': {
      const deltas = pieces(String(block.text)).map((text) => ({ type: 'text_delta', text }));
      return { start: { ...block, text: '' }, deltas };
    }
    case 'thinking': {
      const thinking = pieces(String(block.thinking)).map((text) => ({
        type: 'thinking_delta',
        thinking: text,
      }));
      const signature = { type: 'signature_delta', signature: block.signature };
      return {
        start: { ...block, thinking: '', signature: '' },
        deltas: [...thinking, signature],
      };
    }
    case 'tool_use': {
      const json = JSON.stringify(fieldsOf(block.input));
      const deltas = ['', ...pieces(json)].map((partial_json) => ({
        type: 'input_json_delta',
        partial_json,
      }));
      return { start: { ...block, input: {} }, deltas };
    }
    default:
      return { start: block, deltas: [] };
  }
}

/** A text in pieces of a few words; together they are the text again. */
function pieces(text: string): string[] {
  const words = text.match(/\s*\S+\s*/gu) ?? (text === '' ? [] : [text]);
  const starts = words.flatMap((_, index) => (index % wordsPerChunk === 0 ? [index] : []));
  return starts.map((start) => words.slice(start, start + wordsPerChunk).join(''));
}
