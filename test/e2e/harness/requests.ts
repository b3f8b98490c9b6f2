import type { RecordedRequest } from '../../messages-api/recorder.ts';
import type { MessagesApi } from '../../messages-api/server.ts';

/** The requests for a reply, oldest first: not those that count tokens or list models. */
export function chatRequests(api: MessagesApi): readonly RecordedRequest[] {
  return api.requests.filter(({ path }) => path === '/v1/messages');
}

/** The newest request for a reply. */
export function newestRequest(api: MessagesApi): RecordedRequest {
  const newest = chatRequests(api).at(-1);
  if (!newest) throw new Error('No request for a reply has come.');
  return newest;
}

/** The blocks of a request's system prompt. */
export function systemBlocks({ body }: RecordedRequest): readonly string[] {
  const { system = [] } = body;
  return typeof system === 'string' ? [system] : system.map(({ text }) => text);
}

/** What the newest conversation was told at its start: its whole system prompt. */
export function told(api: MessagesApi): string {
  return systemBlocks(newestRequest(api)).join('\n');
}

/** The texts of the messages of one role, each with its blocks joined. */
export function textsOf({ body }: RecordedRequest, role: string): readonly string[] {
  const messages = (body.messages ?? []).filter((message) => message.role === role);
  return messages.map(({ content }) =>
    typeof content === 'string'
      ? content
      : content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('\n'),
  );
}
