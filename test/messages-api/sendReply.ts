import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './answer.ts';
import { eventsOf } from './events.ts';
import type { Fault, SlowFault, StreamFault } from './faults.ts';
import type { Fields } from './fields.ts';
import type { WireMessage } from './message.ts';

export interface Sending {
  readonly message: WireMessage;
  readonly extraEvents: readonly Fields[];
  /** Between chunks, in milliseconds. */
  readonly delayMs: number;
  readonly fault?: StreamFault | SlowFault | undefined;
}

const streamFaults = ['cut', 'end', 'stall', 'malformed', 'errorEvent'];

/** The part of a fault that plays while a reply is sent. */
export function sendingFault(fault: Fault | undefined): StreamFault | SlowFault | undefined {
  return fault && (isStreamFault(fault) || isSlow(fault)) ? fault : undefined;
}

function isStreamFault(fault: Fault | StreamFault | SlowFault): fault is StreamFault {
  return streamFaults.includes(String(fault.kind));
}

function isSlow(fault: Fault | StreamFault | SlowFault): fault is SlowFault {
  return fault.kind === 'slow';
}

/** Streams a reply as server-sent events, with the fault at its place. */
export async function streamReply(answer: Answer, sending: Sending): Promise<void> {
  const { fault } = sending;
  const delayMs = fault && isSlow(fault) ? fault.delayMs : sending.delayMs;
  const breaking = fault && isStreamFault(fault) ? fault : undefined;
  let chunks = 0;
  answer.begin('text/event-stream; charset=utf-8');
  for (const event of eventsOf(sending.message, sending.extraEvents)) {
    const isChunk = event.type === 'content_block_delta';
    const isDue = isChunk ? chunks === (breaking?.after ?? 0) : event.type === 'message_delta';
    if (breaking && isDue) return breakStream(answer, breaking);
    if (isChunk) await pause(delayMs, answer);
    if (answer.gone.aborted) return;
    await answer.write(sse(event));
    if (!isChunk || answer.gone.aborted) continue;
    chunks += 1;
    answer.countChunk();
  }
  answer.end();
}

/** Sends a reply as one JSON body; a fault that needs a stream becomes the nearest thing to it. */
export async function sendWhole(answer: Answer, sending: Sending): Promise<void> {
  const { fault, message } = sending;
  await pause(fault && isSlow(fault) ? fault.delayMs : sending.delayMs, answer);
  if (answer.gone.aborted) return;
  if (!fault || isSlow(fault)) return answer.json(200, message);
  if (fault.kind === 'errorEvent') return answer.status({ ...errorOf(fault), status: 529 });
  const text = JSON.stringify(message);
  answer.begin('application/json');
  if (fault.kind !== 'stall') await answer.write(text.slice(0, text.length / 2));
  finishBroken(answer, fault.kind);
}

async function breakStream(answer: Answer, fault: StreamFault): Promise<void> {
  if (fault.kind === 'malformed') {
    await answer.write('event: content_block_delta\ndata: {"type":"content_block_delta","ind\n\n');
  }
  if (fault.kind === 'errorEvent') {
    const { type, message } = errorOf(fault);
    await answer.write(sse({ ...answer.errorBody(type, message) }));
  }
  finishBroken(answer, fault.kind);
}

function finishBroken(answer: Answer, kind: StreamFault['kind']): void {
  answer.fault();
  if (kind === 'cut') answer.cut();
  else if (kind !== 'stall') answer.end();
}

function errorOf({ type = 'overloaded_error', message = 'Overloaded' }: StreamFault) {
  return { type, message };
}

function sse(event: Fields): string {
  return `event: ${String(event.type)}\ndata: ${JSON.stringify(event)}\n\n`;
}

/** Ends early when the connection is gone. */
async function pause(milliseconds: number, answer: Answer): Promise<void> {
  if (milliseconds <= 0) return;
  await sleep(milliseconds, undefined, { signal: answer.gone }).catch(() => undefined);
}
