import { createHmac } from 'node:crypto';
import { ApiError } from './apiError.ts';
import type { Fields } from './fields.ts';
import { modelSpec } from './models.ts';
import type { Prompt } from './prompt.ts';

/** Signs thinking over all that came before it, and over its own text. */
export class Signer {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** The signature of thinking that follows `before`. The model's id can be read from it. */
  sign(before: Prompt, thinking: string): string {
    return this.#signature(before.model, before.digests.at(-1) ?? '', thinking);
  }

  /**
   * Where thinking stands that does not fit what comes before it. Thinking of another model is not
   * looked at, as with the real API.
   */
  misfits(prompt: Prompt): readonly Misfit[] {
    return prompt.segments.flatMap(({ where, block }, index) => {
      const signed = signedPart(block);
      if (!signed || isOfAnotherModel(signed.signature, prompt.model)) return [];
      const expected = this.#signature(prompt.model, prompt.digests[index] ?? '', signed.text);
      return signed.signature === expected ? [] : [{ where, field: signed.field }];
    });
  }

  #signature(model: string, digest: string, thinking: string): string {
    const mac = createHmac('sha256', this.#secret).update(`${digest}\n${thinking}`);
    return Buffer.from(`${model}:${mac.digest('base64')}`).toString('base64');
  }
}

export interface Misfit {
  readonly where: string;
  readonly field: string;
}

/** @throws ApiError 400 for the first misfit, in the real API's words. */
export function refuseMisfits(misfits: readonly Misfit[]): void {
  const [first] = misfits;
  if (!first) return;
  const block = first.field === 'data' ? 'redacted_thinking' : 'thinking';
  throw new ApiError(400, `${first.where}: Invalid \`${first.field}\` in \`${block}\` block`);
}

function signedPart(block: Fields) {
  if (block.type === 'thinking') {
    return { field: 'signature', signature: block.signature, text: String(block.thinking) };
  }
  if (block.type === 'redacted_thinking') return { field: 'data', signature: block.data, text: '' };
  return undefined;
}

function isOfAnotherModel(signature: unknown, model: string): boolean {
  const [signer] = Buffer.from(String(signature), 'base64').toString().split(':');
  return signer !== model && modelSpec(signer) !== undefined;
}
