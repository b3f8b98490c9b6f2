import { anthropicModel, type Connection } from '../../../src/claude/anthropic.ts';
import type { ModelEvent, ModelFault, ModelRequest } from '../../../src/claude/model.ts';
import type { ScriptedServer } from './scriptedServer.ts';

export const key = 'sk-ant-api03-the-key';

export const request: ModelRequest = {
  model: 'claude-sonnet-5-5',
  maxTokens: 1000,
  system: [],
  messages: [{ role: 'user', content: [{ type: 'text', text: 'Hello' }] }],
};

export function connectionTo(server: Pick<ScriptedServer, 'url'>): Connection {
  return { apiKey: key, baseUrl: server.url };
}

/** All events of one reply. */
export async function collected(
  connection: Connection,
  asked: ModelRequest = request,
): Promise<readonly ModelEvent[]> {
  const events: ModelEvent[] = [];
  const reply = anthropicModel(connection)(asked, new AbortController().signal);
  for await (const event of reply) events.push(event);
  return events;
}

/** The fault that a reply ends with, and how many events came before it. */
export async function failed(
  connection: Connection,
): Promise<{ readonly fault: ModelFault; readonly before: number }> {
  const events = await collected(connection);
  const last = events.at(-1);
  if (last?.type !== 'failed') throw new Error(`It ended with ${JSON.stringify(last)}.`);
  return { fault: last.fault, before: events.length - 1 };
}
