import Anthropic from '@anthropic-ai/sdk';
import type { MessageCreateParamsNonStreaming } from '@anthropic-ai/sdk/resources/messages';
import {
  type MessagesApi,
  type MessagesApiOptions,
  startMessagesApi,
} from '../../messages-api/server.ts';

/** The real SDK, talking to a local server. It never retries unless it is told to. */
export function clientOf(
  api: MessagesApi,
  options: { readonly apiKey?: string; readonly maxRetries?: number } = {},
): Anthropic {
  return new Anthropic({
    apiKey: 'test-key',
    authToken: null,
    maxRetries: 0,
    logLevel: 'off',
    ...options,
    baseURL: api.url,
  });
}

/** The smallest request that is accepted. */
export const hello: MessageCreateParamsNonStreaming = {
  model: 'claude-sonnet-5-5',
  max_tokens: 1000,
  messages: [{ role: 'user', content: 'Hello' }],
};

/** Starts a server for each test of the suite, and ends it after. */
export function withApi(options: MessagesApiOptions = {}): () => MessagesApi {
  let running: MessagesApi | undefined;
  beforeEach(async () => {
    running = await startMessagesApi(options);
  });
  afterEach(() => running?.close());
  return () => {
    if (!running) throw new Error('The server runs within tests only.');
    return running;
  };
}

/** Streams a request to its end: each event that came, and the error that ended it, if one did. */
export async function streamed(client: Anthropic, request = hello) {
  const events: { readonly type: string }[] = [];
  let text = '';
  try {
    for await (const event of await client.messages.create({ ...request, stream: true })) {
      events.push(event);
      if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') {
        text += event.delta.text;
      }
    }
    return { events, text };
  } catch (error) {
    return { events, text, error };
  }
}
