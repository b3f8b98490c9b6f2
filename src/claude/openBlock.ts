import type { ContentBlock } from './model.ts';

type Fields = Record<string, unknown>;

/**
 * A content block while it streams. It is put together from the raw events, since the SDK's own
 * snapshot drops what it does not know (block types, deltas), and a block must go back whole.
 */
export class OpenBlock {
  #fields: Fields;
  #json = '';

  constructor(start: ContentBlock) {
    this.#fields = { ...start };
  }

  /** Types of deltas that are not listed carry final values of the fields they name. */
  add(delta: { readonly type: string }): void {
    const fields: Fields = { ...delta };
    const append = appenders[delta.type];
    if (delta.type === 'input_json_delta') this.#json += String(fields.partial_json);
    else if (append) append(this.#fields, fields);
    else this.#fields = { ...this.#fields, ...fields, type: this.#fields.type };
  }

  finish(): ContentBlock {
    const input = this.#json === '' ? {} : { input: parsed(this.#json) };
    return { ...this.#fields, ...input, type: String(this.#fields.type) };
  }
}

const appenders: Readonly<Record<string, (block: Fields, delta: Fields) => void>> = {
  text_delta: (block, delta) => {
    block.text = joined(block.text, delta.text);
  },
  thinking_delta: (block, delta) => {
    block.thinking = joined(block.thinking, delta.thinking);
  },
  citations_delta: (block, delta) => {
    block.citations = [...(Array.isArray(block.citations) ? block.citations : []), delta.citation];
  },
};

function joined(before: unknown, more: unknown): string {
  return `${typeof before === 'string' ? before : ''}${typeof more === 'string' ? more : ''}`;
}

/** Input that the token limit cut in the middle cannot be used, but must not lose the reply. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}
