import type { IncomingMessage } from 'node:http';
import { maxBodyBytes } from './validate.ts';

export interface ReadBody {
  /** Empty where it was too large. */
  readonly raw: string;
  /** Undefined where it is not JSON. */
  readonly json: unknown;
  readonly isTooLarge: boolean;
}

/** Reads a body to its end, so that the client can read the answer; keeps at most 32 MB of it. */
export async function readBody(message: IncomingMessage): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size <= maxBodyBytes) chunks.push(chunk);
  }
  if (size > maxBodyBytes) return { raw: '', json: undefined, isTooLarge: true };
  const raw = Buffer.concat(chunks).toString();
  return { raw, json: parsed(raw), isTooLarge: false };
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
