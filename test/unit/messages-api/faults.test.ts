import assert from 'node:assert/strict';
import Anthropic from '@anthropic-ai/sdk';
import { clientOf, hello, streamed, withApi } from './testClient.ts';

const reply = 'One two three four five six seven eight nine.';
const partial = 'One two three ';

describe('A fault of the local Messages API', () => {
  const api = withApi({ reply: () => reply });

  for (const [status, type, kind] of [
    [400, 'invalid_request_error', Anthropic.BadRequestError],
    [401, 'authentication_error', Anthropic.AuthenticationError],
    [403, 'permission_error', Anthropic.PermissionDeniedError],
    [404, 'not_found_error', Anthropic.NotFoundError],
    [413, 'request_too_large', Anthropic.APIError],
    [429, 'rate_limit_error', Anthropic.RateLimitError],
    [500, 'api_error', Anthropic.InternalServerError],
    [504, 'timeout_error', Anthropic.InternalServerError],
    [529, 'overloaded_error', Anthropic.InternalServerError],
  ] as const) {
    it(`answers ${status} with ${type}`, async () => {
      api().fault({ status });
      await assert.rejects(clientOf(api()).messages.create(hello), (error) => {
        assert.ok(error instanceof kind);
        assert.equal(error.status, status);
        assert.equal(error.type, type);
        assert.match(error.requestID ?? '', /^req_/u);
        return true;
      });
    });
  }

  it('meets as many requests as it says, and no more', async () => {
    const client = clientOf(api());
    api().fault({ status: 500, times: 2 });
    await assert.rejects(client.messages.create(hello));
    await assert.rejects(client.messages.create(hello));
    await assert.doesNotReject(client.messages.create(hello));
  });

  it('lasts until it is cleared when it is permanent', async () => {
    const client = clientOf(api());
    api().fault({ status: 500, times: Number.POSITIVE_INFINITY });
    for (let count = 0; count < 3; count++) await assert.rejects(client.messages.create(hello));
    api().clearFaults();
    await assert.doesNotReject(client.messages.create(hello));
  });

  it('meets only the path that it names', async () => {
    const client = clientOf(api());
    api().fault({ status: 500, path: '/v1/models' });
    await assert.doesNotReject(client.messages.create(hello));
    await assert.rejects(client.models.list());
  });

  it('is retried by the SDK after the retry-after that it sends', async () => {
    api().fault({ status: 429, retryAfter: 0.01 });
    await clientOf(api(), { maxRetries: 1 }).messages.create(hello);
    assert.deepEqual(
      api().requests.map(({ answer }) => answer.status),
      [429, 200],
    );
  });

  it('sends the headers and the message that it was given', async () => {
    api().fault({ status: 429, message: 'Wait.', retryAfter: 7, headers: { 'x-extra': 'yes' } });
    await assert.rejects(clientOf(api()).messages.create(hello), (error) => {
      assert.ok(error instanceof Anthropic.RateLimitError);
      assert.equal(error.headers?.get('retry-after'), '7');
      assert.equal(error.headers?.get('x-extra'), 'yes');
      assert.match(error.message, /Wait\./u);
      return true;
    });
  });

  it('resets the connection before any header', async () => {
    api().fault({ kind: 'reset' });
    await assert.rejects(clientOf(api()).messages.create(hello), Anthropic.APIConnectionError);
  });

  it('never answers with noHeaders', async () => {
    api().fault({ kind: 'noHeaders' });
    const waiting = clientOf(api()).messages.create(hello, { timeout: 50 });
    await assert.rejects(waiting, Anthropic.APIConnectionTimeoutError);
  });

  it('sends a page instead of a stream with html', async () => {
    api().fault({ kind: 'html' });
    const { events } = await streamed(clientOf(api()));
    assert.deepEqual(events, []);
  });

  it('cuts a stream after the partial text, and the SDK does not retry', async () => {
    api().fault({ kind: 'cut', after: 1 });
    const { text, error } = await streamed(clientOf(api(), { maxRetries: 2 }));
    assert.equal(text, partial);
    assert.ok(error instanceof Error);
    assert.equal(api().requests.length, 1);
  });

  it('ends a stream in order, without its last events', async () => {
    api().fault({ kind: 'end', after: 1 });
    const { text, events, error } = await streamed(clientOf(api()));
    assert.equal(text, partial);
    assert.equal(error, undefined);
    assert.ok(!events.some(({ type }) => type === 'message_stop'));
  });

  it('sends an error inside a stream after the partial text', async () => {
    api().fault({ kind: 'errorEvent', after: 1 });
    const { text, error } = await streamed(clientOf(api()));
    assert.equal(text, partial);
    assert.ok(error instanceof Anthropic.APIError);
    assert.equal(error.type, 'overloaded_error');
  });

  it('sends half a JSON object after the partial text', async () => {
    api().fault({ kind: 'malformed', after: 1 });
    const { text, error } = await streamed(clientOf(api()));
    assert.equal(text, partial);
    assert.ok(error instanceof Error);
  });

  for (const kind of ['cut', 'end', 'reset'] as const) {
    it(`is recorded as a fault, not as the client's going: ${kind}`, async () => {
      api().fault({ kind });
      await streamed(clientOf(api()));
      await api().waitForRequest(({ answer }) => answer.closed);
      assert.equal(api().requests[0]?.answer.state, 'faulted');
    });
  }

  it('stalls a stream until the client goes away', async () => {
    api().fault({ kind: 'stall', after: 2 });
    const client = clientOf(api());
    const stream = client.messages.stream(hello);
    stream.on('error', () => undefined);
    const stalled = await api().waitForRequest(({ answer }) => answer.state === 'faulted');
    assert.equal(stalled.answer.chunks, 2);
    stream.abort();
    await assert.rejects(stream.done(), Anthropic.APIUserAbortError);
    await api().waitForRequest(({ answer }) => answer.state === 'aborted');
  });

  it('breaks a reply at its end when it has fewer chunks than that', async () => {
    api().fault({ kind: 'cut', after: 99 });
    const { text, error } = await streamed(clientOf(api()));
    assert.equal(text, reply);
    assert.ok(error instanceof Error);
  });

  it('slows a reply down, and nothing else', async () => {
    api().fault({ kind: 'slow', delayMs: 5 });
    assert.equal((await streamed(clientOf(api()))).text, reply);
  });

  for (const kind of ['cut', 'malformed', 'errorEvent'] as const) {
    it(`fails a request without a stream as well: ${kind}`, async () => {
      api().fault({ kind });
      await assert.rejects(clientOf(api()).messages.create(hello));
    });
  }

  it('sees the client abort a reply that is slow', async () => {
    api().fault({ kind: 'slow', delayMs: 60_000 });
    const stream = clientOf(api()).messages.stream(hello);
    stream.on('error', () => undefined);
    await api().waitForRequest(({ answer }) => answer.state === 'streaming');
    stream.abort();
    const { answer } = await api().waitForRequest((request) => request.answer.state === 'aborted');
    assert.equal(answer.chunks, 0);
  });
});
