import { APIConnectionError, APIError } from '@anthropic-ai/sdk';
import type { ModelFault } from './model.ts';
import { networkFault } from './networkFault.ts';
import { notClaude, statusFault } from './statusFault.ts';

/** What is known when a request fails, for its sentence. */
export interface FaultContext {
  /** The host of the base URL. */
  readonly host: string;
  /** Never in a sentence, whatever the server echoes (see `secretsOf`). */
  readonly secrets: readonly string[];
  /** The model asked for, if one was. */
  readonly model?: string;
  /** The response had begun: what fails now, fails inside it. */
  readonly answered: boolean;
  /** Some of the reply is on the screen: it is continued rather than asked for again. */
  readonly begun: boolean;
  /** Milliseconds since 1970; `retry-after` may be a date. */
  readonly now?: number;
}

/** Something other than the Messages API answered: a web page, or JSON where a stream was asked for. */
export class NotClaudeError extends Error {}

/** The reply ended without a word in it. */
export class EmptyReplyError extends Error {}

/** Any failure of a request, as one sentence that says what to do. */
export function faultOf(error: unknown, context: FaultContext): ModelFault {
  if (hasCause(error, NotClaudeError)) return notClaude(context.host);
  if (hasCause(error, EmptyReplyError)) return empty;
  if (error instanceof APIConnectionError) return networkFault(error, context.host);
  if (error instanceof APIError) return statusFault(error, context);
  return context.answered ? cutOff(context) : networkFault(error, context.host);
}

/** The watchdog ended the request after this many milliseconds of silence. */
export function stalledFault(milliseconds: number, context: FaultContext): ModelFault {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return {
    kind: 'stalled',
    sentence: context.begun
      ? `Nothing more has come from ${context.host} for ${seconds} s: continue to get the rest.`
      : `${context.host} has been silent for ${seconds} s: try again.`,
    action: context.begun ? 'continue' : 'retry',
  };
}

const empty: ModelFault = {
  kind: 'cut',
  sentence: 'Claude’s reply was empty: try again.',
  action: 'retry',
};

function cutOff({ begun, host }: FaultContext): ModelFault {
  return begun
    ? {
        kind: 'cut',
        sentence: 'The reply was cut off on its way: continue to get the rest.',
        action: 'continue',
      }
    : {
        kind: 'cut',
        sentence: `The connection to ${host} broke before the reply began: try again.`,
        action: 'retry',
      };
}

/** The SDK wraps what a middleware or a listener throws. */
function hasCause(error: unknown, type: typeof NotClaudeError | typeof EmptyReplyError): boolean {
  if (error instanceof type) return true;
  return error instanceof Error && error.cause !== undefined && hasCause(error.cause, type);
}
