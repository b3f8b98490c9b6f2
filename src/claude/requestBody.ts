import type Anthropic from '@anthropic-ai/sdk';
import type { ModelRequest, SystemBlock } from './model.ts';

/**
 * The body of a request. The order of its keys is part of it: what stays constant in a conversation
 * comes first and `messages` last, so that a later request begins with the bytes of the one before.
 * `stream` is here since the SDK would put it after the messages.
 */
export function requestBody(request: ModelRequest): Anthropic.MessageStreamParams {
  const body = {
    model: request.model,
    max_tokens: request.maxTokens,
    ...outputConfig(request),
    stream: true,
    cache_control: { type: 'ephemeral' },
    ...system(request.system),
    messages: request.messages,
  };
  // Our blocks are what the API once sent, of types that the SDK may not know yet.
  return body as unknown as Anthropic.MessageStreamParams;
}

/** The same request, for the endpoint that counts its tokens. */
export function countBody(request: ModelRequest): Anthropic.MessageCountTokensParams {
  const body = {
    model: request.model,
    ...outputConfig(request),
    ...system(request.system),
    messages: request.messages,
  };
  return body as unknown as Anthropic.MessageCountTokensParams;
}

function outputConfig({ effort }: ModelRequest): object {
  return effort === undefined ? {} : { output_config: { effort } };
}

/** Nothing to say, no key: an empty briefing adds not one token. */
function system(blocks: readonly SystemBlock[]): object {
  if (blocks.length === 0) return {};
  return {
    system: blocks.map(({ text, cached }) => ({
      type: 'text',
      text,
      ...(cached && { cache_control: { type: 'ephemeral' } }),
    })),
  };
}
