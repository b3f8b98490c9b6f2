import assert from 'node:assert/strict';
import Anthropic from '@anthropic-ai/sdk';
import type {
  ContentBlockParam,
  Message,
  MessageCreateParamsNonStreaming,
  MessageParam,
} from '@anthropic-ai/sdk/resources/messages';
import { clientOf, hello, withApi } from './testClient.ts';

const thinking = {
  blocks: [
    { type: 'text', text: 'Let me see.' },
    { type: 'thinking', thinking: 'What do I know of them?' },
    { type: 'text', text: 'Hello to you.' },
  ],
};
const first: MessageCreateParamsNonStreaming = {
  ...hello,
  system: [{ type: 'text', text: 'Be kind.' }],
  messages: [{ role: 'user', content: [{ type: 'text', text: 'Hello' }] }],
};

/** The second request of the conversation, before anyone rewrites it. */
function second(reply: Message): MessageCreateParamsNonStreaming {
  return {
    ...first,
    messages: [
      ...first.messages,
      { role: 'assistant', content: reply.content },
      { role: 'user', content: 'And now?' },
    ],
  };
}

function withReplyBlocks(
  request: MessageCreateParamsNonStreaming,
  change: (blocks: readonly ContentBlockParam[]) => ContentBlockParam[],
): MessageCreateParamsNonStreaming {
  const messages = request.messages.map((message): MessageParam => {
    if (message.role !== 'assistant' || typeof message.content === 'string') return message;
    return { role: 'assistant', content: change(message.content) };
  });
  return { ...request, messages };
}

const rewritings: readonly {
  readonly what: string;
  readonly rewrite: (request: MessageCreateParamsNonStreaming) => MessageCreateParamsNonStreaming;
}[] = [
  {
    what: 'the system prompt',
    rewrite: (request) => ({ ...request, system: [{ type: 'text', text: 'Be unkind.' }] }),
  },
  {
    what: 'nothing but a block added to the system prompt',
    rewrite: (request) => ({
      ...request,
      system: [
        { type: 'text', text: 'Be kind.' },
        { type: 'text', text: 'Use tabs.' },
      ],
    }),
  },
  {
    what: 'the user message',
    rewrite: (request) => ({
      ...request,
      messages: [{ role: 'user', content: 'Hello!' }, ...request.messages.slice(1)],
    }),
  },
  {
    what: 'a message put before',
    rewrite: (request) => ({
      ...request,
      messages: [{ role: 'user', content: 'By the way' }, ...request.messages],
    }),
  },
  {
    what: 'the text before it in the same reply',
    rewrite: (request) =>
      withReplyBlocks(request, ([, ...rest]) => [{ type: 'text', text: 'Look.' }, ...rest]),
  },
  {
    what: 'the text before it in the same reply left out',
    rewrite: (request) => withReplyBlocks(request, ([, ...rest]) => rest),
  },
  {
    what: 'the thinking itself',
    rewrite: (request) =>
      withReplyBlocks(request, (blocks) =>
        blocks.map((block) =>
          block.type === 'thinking' ? { ...block, thinking: 'Nothing.' } : block,
        ),
      ),
  },
  {
    what: 'the signature',
    rewrite: (request) =>
      withReplyBlocks(request, (blocks) =>
        blocks.map((block) =>
          block.type === 'thinking' ? { ...block, signature: 'aGk=' } : block,
        ),
      ),
  },
];

describe('Thinking from the local Messages API', () => {
  const api = withApi({ reply: () => thinking, frozenPrefix: false });
  const send = (request: MessageCreateParamsNonStreaming) =>
    clientOf(api()).messages.create(request);

  it('is accepted when nothing before it was touched', async () => {
    const request = second(await send(first));
    await assert.doesNotReject(send(request));
  });

  it('is accepted when it was streamed', async () => {
    const reply = await clientOf(api()).messages.stream(first).finalMessage();
    await assert.doesNotReject(send(second(reply)));
  });

  it('is accepted when only cache breakpoints moved', async () => {
    const request = second(await send(first));
    const system = [
      { type: 'text' as const, text: 'Be kind.', cache_control: { type: 'ephemeral' as const } },
    ];
    await assert.doesNotReject(send({ ...request, system }));
  });

  it('is accepted when text comes back without its null citations', async () => {
    const request = second(await send(first));
    const stripped = withReplyBlocks(request, (blocks) =>
      blocks.map((block) => (block.type === 'text' ? { type: 'text', text: block.text } : block)),
    );
    await assert.doesNotReject(send(stripped));
  });

  for (const { what, rewrite } of rewritings) {
    it(`is refused after rewriting ${what}`, async () => {
      const request = rewrite(second(await send(first)));
      await assert.rejects(send(request), (error) => {
        assert.ok(error instanceof Anthropic.BadRequestError);
        assert.match(
          error.message,
          /messages\.\d\.content\.\d: Invalid `signature` in `thinking` block/u,
        );
        return true;
      });
    });
  }

  it('is not looked at when another model thought it', async () => {
    const request = second(await send({ ...first, model: 'claude-opus-5-5' }));
    await assert.doesNotReject(send({ ...request, system: 'Be someone else.' }));
  });

  it('is signed as well when it is redacted', async () => {
    api().reply({ blocks: [{ type: 'redacted_thinking' }, { type: 'text', text: 'Hi.' }] });
    const request = second(await send(first));
    await assert.doesNotReject(send(request));
    await assert.rejects(send({ ...request, system: 'Other' }), /Invalid `data` in `redacted/u);
  });

  it('comes empty, but signed, when its display is omitted', async () => {
    const hidden = {
      ...first,
      thinking: { type: 'adaptive' as const, display: 'omitted' as const },
    };
    const reply = await send(hidden);
    const block = reply.content.find(({ type }) => type === 'thinking');
    assert.equal(block?.type === 'thinking' && block.thinking, '');
    await assert.doesNotReject(send({ ...second(reply), thinking: hidden.thinking }));
  });

  it('does not come when thinking is switched off', async () => {
    const { content } = await send({ ...first, thinking: { type: 'disabled' } });
    assert.deepEqual(
      content.map(({ type }) => type),
      ['text', 'text'],
    );
  });

  it('may misfit when the client asks to drop such blocks', async () => {
    const request = second(await send(first));
    const body = {
      ...request,
      system: 'Other',
      thinking: { type: 'adaptive', block_binding: { prefix_mismatch_behavior: 'drop_block' } },
    };
    const headers = { 'anthropic-beta': 'thinking-binding-controls-2026-08-01' };
    await assert.doesNotReject(
      Promise.resolve(clientOf(api()).post('/v1/messages', { body, headers })),
    );
    await assert.rejects(
      Promise.resolve(clientOf(api()).post('/v1/messages', { body })),
      /Invalid/u,
    );
  });
});
