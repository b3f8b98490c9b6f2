import type { APIError } from '@anthropic-ai/sdk';
import { cleanMessage } from './cleanMessage.ts';
import type { FaultContext } from './faults.ts';
import type { ModelFault } from './model.ts';
import { inWords, retryAfter } from './retryAfter.ts';

/** What the sentences of the rows below are made of. */
interface Answer extends FaultContext {
  /** What the server wrote, cleaned; "" where it wrote nothing of use. */
  readonly message: string;
  /** "try again", or "continue" where a part of the reply is there. */
  readonly again: 'try again' | 'continue';
  /** "in 5 seconds", where the server said. */
  readonly wait?: string;
  readonly status: number;
  readonly type: string | null;
}

type Row = (answer: Answer) => ModelFault;

const badRequest: Row = ({ message, status }) =>
  /prompt is too long|context (?:window|length)|too many (?:input )?tokens/i.test(message)
    ? tooLarge()
    : {
        kind: 'bad-request',
        sentence: `Claude did not take the request, so change it or start a new conversation: ${message || `status ${status}`}.`,
      };

const unavailable: Row = (answer) => ({
  kind: 'server',
  sentence: `${answer.host} is not available (${answer.status}): ${answer.again} ${answer.wait ?? 'in a minute'}.`,
  action: once(answer),
});

const tookTooLong: Row = (answer) => ({
  kind: 'server',
  sentence: `${answer.host} took too long: ${answer.again}.`,
  action: once(answer),
});

const rows: Readonly<Record<number, Row>> = {
  400: badRequest,
  401: ({ host }) => ({
    kind: 'bad-key',
    sentence: `${host} did not accept the API key: set a valid one.`,
    action: 'setKey',
  }),
  402: ({ message }) => ({
    kind: 'forbidden',
    sentence: `The account of this API key cannot pay for the request, so add credit or set another key${aside(message)}.`,
    action: 'setKey',
  }),
  403: ({ message }) => ({
    kind: 'forbidden',
    sentence: `This API key may not do that, so set another one or ask who manages it${aside(message)}.`,
    action: 'setKey',
  }),
  404: ({ host, model, secrets, type, message }) =>
    model !== undefined && (type === 'not_found_error' || /\bmodel\b/i.test(message))
      ? {
          kind: 'no-model',
          sentence: `This API key has no model “${cleanMessage(model, secrets)}”: pick another model.`,
          action: 'pickModel',
        }
      : notClaude(host),
  407: ({ host }) => ({
    kind: 'offline',
    sentence: `The network’s proxy wants a sign-in before it lets requests to ${host} pass: set it up in the proxy settings, then try again.`,
    action: 'retry',
  }),
  408: tookTooLong,
  409: (answer) => ({
    kind: 'server',
    sentence: `${answer.host} is still busy with an earlier request: ${answer.again} in a moment.`,
    action: once(answer),
  }),
  413: tooLarge,
  429: (answer) => ({
    kind: 'rate-limit',
    sentence: `The API key has reached its limit of requests: ${answer.again} ${answer.wait ?? 'in a minute'}.`,
    action: once(answer),
  }),
  500: (answer) => ({
    kind: 'server',
    sentence: `Something went wrong at ${answer.host}: ${answer.again}.`,
    action: once(answer),
  }),
  504: tookTooLong,
  529: (answer) => ({
    kind: 'overloaded',
    sentence: `Claude has too much to do just now: ${answer.again} ${answer.wait ?? 'in a moment'}.`,
    action: once(answer),
  }),
};

/** The type of an error event inside a stream, which has no status of its own. */
const statusOfType: Readonly<Record<string, number>> = {
  invalid_request_error: 400,
  authentication_error: 401,
  billing_error: 402,
  permission_error: 403,
  not_found_error: 404,
  timeout_error: 504,
  conflict_error: 409,
  request_too_large: 413,
  rate_limit_error: 429,
  api_error: 500,
  overloaded_error: 529,
};

/** Why a server refused: from the status or, inside a stream, from the type of the error event. */
export function statusFault(error: APIError, context: FaultContext): ModelFault {
  const status = error.status ?? statusOfType[error.type ?? ''] ?? 500;
  if (status >= 300 && status < 400) return redirected(error.headers, context);
  const written = isWebPage(error.headers) ? undefined : messageOf(error.error);
  if (written === undefined && (status === 403 || status === 404)) return notClaude(context.host);
  const message = cleanMessage(written ?? '', context.secrets);
  if (status === 429 && error.errorCode?.endsWith('_limit_reached')) return spent(message);
  const wait = error.headers && retryAfter(error.headers, context.now ?? Date.now());
  const row = rows[status] ?? (status >= 500 ? unavailable : badRequest);
  const again = context.begun ? 'continue' : 'try again';
  return row({
    ...context,
    message,
    again,
    status,
    type: error.type,
    ...(wait && { wait: inWords(wait) }),
  });
}

export function notClaude(host: string): ModelFault {
  return {
    kind: 'not-claude',
    sentence: `${host} answers, but not as Claude does: correct the base URL in the settings, or ask about a proxy on the way.`,
    action: 'openSettings',
  };
}

function tooLarge(): ModelFault {
  return {
    kind: 'too-large',
    sentence: 'The conversation is too long for this model: start a new one, or send less.',
    action: 'newConversation',
  };
}

function spent(message: string): ModelFault {
  return {
    kind: 'rate-limit',
    sentence: `The account has reached its spending limit, so raise it or set another key${aside(message)}.`,
    action: 'setKey',
  };
}

function redirected(headers: Headers | undefined, { host, secrets }: FaultContext): ModelFault {
  const location = headers?.get('location') ?? '';
  const target = URL.canParse(location, `https://${host}`)
    ? new URL(location, `https://${host}`).host
    : 'another address';
  return {
    kind: 'bad-url',
    sentence: `${host} sends requests on to ${cleanMessage(target, secrets)}, where the API key was not sent: correct the base URL in the settings.`,
    action: 'openSettings',
  };
}

/** Anthropic's shape, then those that gateways use. Undefined where the body is none of them. */
function messageOf(body: unknown): string | undefined {
  const error = field(body, 'error');
  const found = [field(error, 'message'), error, field(body, 'message'), field(body, 'detail')];
  return found.find((each) => typeof each === 'string');
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function isWebPage(headers: Headers | undefined): boolean {
  return /\bhtml\b/i.test(headers?.get('content-type') ?? '');
}

function aside(message: string): string {
  return message === '' ? '' : `: ${message}`;
}

function once({ begun }: FaultContext): 'retry' | 'continue' {
  return begun ? 'continue' : 'retry';
}
