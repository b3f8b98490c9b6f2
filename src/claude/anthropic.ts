/**
 * Claude through the Anthropic SDK. This file is a bundle of its own, loaded when the first request
 * is made: it shares no module state with the host.
 */
import type Anthropic from '@anthropic-ai/sdk';
import { anthropicClient } from './anthropicClient.ts';
import { type CheckedConnection, type Connection, checkConnection } from './connection.ts';
import { faultOf, NotClaudeError, stalledFault } from './faults.ts';
import type { Model, ModelFault, ModelInfo, ModelList, ModelRequest } from './model.ts';
import { modelInfo } from './modelInfo.ts';
import { countBody } from './requestBody.ts';
import { streamReply } from './streamReply.ts';
import { Watchdog, watched } from './watchdog.ts';

export type { Connection } from './connection.ts';

/** A server that pages for ever must not keep the picker waiting. */
const mostModels = 1000;

/** Claude over this connection. Nothing is sent, and nothing thrown, until it is asked. */
export function anthropicModel(connection: Connection): Model {
  const check = checkConnection(connection);
  if (!check.ok) return () => failing(check.fault);
  const client = anthropicClient(check.connection);
  return (request, signal) => streamReply(client, check.connection, request, signal);
}

/** The models that this connection may use, newest first as the API lists them: also the check of a key. */
export async function listModels(connection: Connection, signal: AbortSignal): Promise<ModelList> {
  const check = checkConnection(connection);
  if (!check.ok) return check;
  return ask(check.connection, signal, async (client, options) => {
    const models: ModelInfo[] = [];
    for await (const listed of client.models.list({ limit: mostModels }, options)) {
      const info = modelInfo(listed);
      if (info) models.push(info);
      if (models.length === mostModels) break;
    }
    if (models.length === 0) throw new NotClaudeError();
    return { ok: true, models } as const;
  });
}

/** The tokens of a request, as the API counts them; undefined where it cannot be asked. */
export async function countTokens(
  connection: Connection,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<number | undefined> {
  const check = checkConnection(connection);
  if (!check.ok) return undefined;
  const counted = await ask(check.connection, signal, async (client, options) => {
    const count = await client.messages.countTokens(countBody(request), options);
    return { ok: true, tokens: count.input_tokens } as const;
  });
  return counted.ok && Number.isSafeInteger(counted.tokens) ? counted.tokens : undefined;
}

type Options = NonNullable<Parameters<Anthropic['models']['list']>[1]>;

/** One question with one answer, under the watchdog. After an abort the fault says so, for nobody to read. */
async function ask<T>(
  connection: CheckedConnection,
  signal: AbortSignal,
  question: (client: Anthropic, options: Options) => Promise<T>,
): Promise<T | { readonly ok: false; readonly fault: ModelFault }> {
  const watchdog = new Watchdog(signal);
  try {
    return await question(anthropicClient(connection), {
      signal: watchdog.signal,
      middleware: [watched(watchdog, connection.timeouts)],
    });
  } catch (error) {
    const context = { ...connection.context, answered: false, begun: false };
    const { stalled } = watchdog;
    return {
      ok: false,
      fault: stalled === undefined ? faultOf(error, context) : stalledFault(stalled, context),
    };
  } finally {
    watchdog.stop();
  }
}

async function* failing(fault: ModelFault) {
  yield { type: 'failed', fault } as const;
}
