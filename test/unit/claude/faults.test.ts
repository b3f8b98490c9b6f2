import assert from 'node:assert/strict';
import Anthropic from '@anthropic-ai/sdk';
import { EmptyReplyError, type FaultContext, faultOf } from '../../../src/claude/faults.ts';
import type { ModelFault } from '../../../src/claude/model.ts';

const key = 'sk-ant-api03-abc';
const context: FaultContext = {
  host: 'api.example',
  secrets: [key],
  model: 'claude-sonnet-5-5',
  answered: false,
  begun: false,
  now: Date.UTC(2026, 10, 21),
};

function answered(status: number, body: object | undefined, headers: Record<string, string> = {}) {
  return Anthropic.APIError.generate(status, body, undefined, new Headers(headers));
}

function refused(type: string, message = `It was ${key}.`, details?: object) {
  return { type: 'error', error: { type, message, ...(details && { details }) } };
}

function unreachable(code: string): Error {
  const cause = Object.assign(new Error(`connect ${key}`), { code });
  return new Anthropic.APIConnectionError({ cause: new TypeError('fetch failed', { cause }) });
}

interface Case {
  readonly what: string;
  readonly error: unknown;
  readonly kind: ModelFault['kind'];
  readonly action?: ModelFault['action'];
  readonly says: RegExp;
  readonly in?: Partial<FaultContext>;
}

const html = { 'content-type': 'text/html; charset=utf-8' };

const cases: readonly Case[] = [
  {
    what: '400',
    error: answered(400, refused('invalid_request_error', `max_tokens: ${key}\nis too large`)),
    kind: 'bad-request',
    says: /max_tokens: \[key\] is too large\.$/,
  },
  {
    what: '400 for a long conversation',
    error: answered(
      400,
      refused('invalid_request_error', 'prompt is too long: 210000 tokens > 200000 maximum'),
    ),
    kind: 'too-large',
    action: 'newConversation',
    says: /start a new one/,
  },
  {
    what: '400 without a body',
    error: answered(400, undefined),
    kind: 'bad-request',
    says: /status 400/,
  },
  {
    what: '401',
    error: answered(401, refused('authentication_error')),
    kind: 'bad-key',
    action: 'setKey',
    says: /set a valid one/,
  },
  {
    what: '402',
    error: answered(402, refused('billing_error')),
    kind: 'forbidden',
    action: 'setKey',
    says: /add credit/,
  },
  {
    what: '403',
    error: answered(403, refused('permission_error')),
    kind: 'forbidden',
    action: 'setKey',
    says: /ask who manages it/,
  },
  {
    what: '403 with a web page',
    error: answered(403, undefined, html),
    kind: 'not-claude',
    action: 'openSettings',
    says: /proxy/,
  },
  {
    what: '404 for the model',
    error: answered(404, refused('not_found_error')),
    kind: 'no-model',
    action: 'pickModel',
    says: /“claude-sonnet-5-5”: pick another/,
  },
  {
    what: '404 for the path',
    error: answered(404, { error: 'Not Found' }),
    kind: 'not-claude',
    action: 'openSettings',
    says: /base URL/,
  },
  {
    what: '404 where no model was asked for',
    error: answered(404, refused('not_found_error')),
    kind: 'not-claude',
    action: 'openSettings',
    says: /base URL/,
    in: { model: undefined },
  },
  { what: '407', error: answered(407, undefined), kind: 'offline', action: 'retry', says: /proxy/ },
  {
    what: '408',
    error: answered(408, refused('timeout_error')),
    kind: 'server',
    action: 'retry',
    says: /took too long: try again/,
  },
  {
    what: '409',
    error: answered(409, refused('conflict_error')),
    kind: 'server',
    action: 'retry',
    says: /busy/,
  },
  {
    what: '413',
    error: answered(413, refused('request_too_large')),
    kind: 'too-large',
    action: 'newConversation',
    says: /too long/,
  },
  {
    what: '418',
    error: answered(418, { detail: `no ${key} tea` }),
    kind: 'bad-request',
    says: /no \[key\] tea/,
  },
  {
    what: '429',
    error: answered(429, refused('rate_limit_error')),
    kind: 'rate-limit',
    action: 'retry',
    says: /try again in a minute/,
  },
  {
    what: '429 with retry-after',
    error: answered(429, refused('rate_limit_error'), { 'retry-after': '7200' }),
    kind: 'rate-limit',
    action: 'retry',
    says: /try again in about 2 hours/,
  },
  {
    what: '429 with a date',
    error: answered(429, refused('rate_limit_error'), {
      'retry-after': 'Sat, 21 Nov 2026 00:00:30 GMT',
    }),
    kind: 'rate-limit',
    action: 'retry',
    says: /try again in 30 seconds/,
  },
  {
    what: '429 for spending',
    error: answered(
      429,
      refused('rate_limit_error', 'Limit.', { error_code: 'enforced_spend_limit_reached' }),
    ),
    kind: 'rate-limit',
    action: 'setKey',
    says: /spending limit/,
  },
  {
    what: '500',
    error: answered(500, refused('api_error')),
    kind: 'server',
    action: 'retry',
    says: /went wrong/,
  },
  {
    what: '502 with a web page',
    error: answered(502, undefined, html),
    kind: 'server',
    action: 'retry',
    says: /not available \(502\)/,
  },
  {
    what: '503',
    error: answered(503, refused('api_error')),
    kind: 'server',
    action: 'retry',
    says: /not available \(503\)/,
  },
  {
    what: '504',
    error: answered(504, refused('timeout_error')),
    kind: 'server',
    action: 'retry',
    says: /took too long/,
  },
  {
    what: '529',
    error: answered(529, refused('overloaded_error')),
    kind: 'overloaded',
    action: 'retry',
    says: /too much to do/,
  },
  {
    what: 'a redirect',
    error: answered(307, undefined, { location: `https://evil.example/${key}` }),
    kind: 'bad-url',
    action: 'openSettings',
    says: /to evil\.example, where the API key was not sent/,
  },
  {
    what: 'a redirect to nowhere',
    error: answered(302, undefined),
    kind: 'bad-url',
    action: 'openSettings',
    says: /base URL/,
  },
  {
    what: 'an error event before the reply',
    error: new Anthropic.APIError(undefined, refused('overloaded_error'), undefined, new Headers()),
    kind: 'overloaded',
    action: 'retry',
    says: /try again/,
    in: { answered: true },
  },
  {
    what: 'an error event inside the reply',
    error: new Anthropic.APIError(undefined, refused('api_error'), undefined, new Headers()),
    kind: 'server',
    action: 'continue',
    says: /continue/,
    in: { answered: true, begun: true },
  },
  {
    what: 'an error event of an unknown type',
    error: new Anthropic.APIError(undefined, refused('new_error'), undefined, new Headers()),
    kind: 'server',
    action: 'retry',
    says: /try again/,
    in: { answered: true },
  },
  {
    what: 'a refused connection',
    error: unreachable('ECONNREFUSED'),
    kind: 'offline',
    action: 'retry',
    says: /api\.example refused/,
  },
  {
    what: 'an unknown host',
    error: unreachable('ENOTFOUND'),
    kind: 'offline',
    action: 'retry',
    says: /api\.example cannot be found/,
  },
  {
    what: 'a name server that is away',
    error: unreachable('EAI_AGAIN'),
    kind: 'offline',
    action: 'retry',
    says: /cannot be found/,
  },
  {
    what: 'an untrusted certificate',
    error: unreachable('SELF_SIGNED_CERT_IN_CHAIN'),
    kind: 'offline',
    action: 'openSettings',
    says: /certificate/,
  },
  {
    what: 'an expired certificate',
    error: unreachable('CERT_HAS_EXPIRED'),
    kind: 'offline',
    action: 'openSettings',
    says: /CERT_HAS_EXPIRED/,
  },
  {
    what: 'a certificate of another host',
    error: unreachable('ERR_TLS_CERT_ALTNAME_INVALID'),
    kind: 'offline',
    action: 'openSettings',
    says: /certificate/,
  },
  {
    what: 'a reset',
    error: unreachable('ECONNRESET'),
    kind: 'offline',
    action: 'retry',
    says: /closed the connection/,
  },
  {
    what: 'a timeout of the network',
    error: unreachable('UND_ERR_CONNECT_TIMEOUT'),
    kind: 'offline',
    action: 'retry',
    says: /cannot be reached/,
  },
  {
    what: 'an answer that is no HTTP',
    error: unreachable('HPE_INVALID_CONSTANT'),
    kind: 'not-claude',
    action: 'openSettings',
    says: /no web answer/,
  },
  {
    what: 'a network error nobody knows',
    error: unreachable('EODD'),
    kind: 'offline',
    action: 'retry',
    says: /could not be reached/,
  },
  {
    what: 'an error nobody knows',
    error: new Error(key),
    kind: 'offline',
    action: 'retry',
    says: /could not be reached/,
  },
  {
    what: 'a cut before the reply',
    error: new Error('terminated'),
    kind: 'cut',
    action: 'retry',
    says: /before the reply began/,
    in: { answered: true },
  },
  {
    what: 'a cut inside the reply',
    error: new Error('terminated'),
    kind: 'cut',
    action: 'continue',
    says: /continue/,
    in: { answered: true, begun: true },
  },
  {
    what: 'an empty reply',
    error: new EmptyReplyError(),
    kind: 'cut',
    action: 'retry',
    says: /empty/,
    in: { answered: true },
  },
  {
    what: 'a value that is no error',
    error: key,
    kind: 'offline',
    action: 'retry',
    says: /could not be reached/,
  },
];

describe('faultOf', () => {
  for (const { what, error, kind, action, says, in: more } of cases) {
    it(`calls ${what} ${kind}, with one sentence and ${action ?? 'no action'}`, () => {
      const fault = faultOf(error, { ...context, ...more });
      assert.equal(fault.kind, kind);
      assert.equal(fault.action, action);
      assert.match(fault.sentence, says);
      assert.ok(!fault.sentence.includes(key), 'the key is in the sentence');
      assert.match(fault.sentence, /^[^\n]{20,400}[.…]$/);
    });
  }

  it('finds the reason among the tries of several addresses', () => {
    const refusal = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    const cause = new TypeError('fetch failed', { cause: new AggregateError([refusal]) });
    const fault = faultOf(new Anthropic.APIConnectionError({ cause }), context);
    assert.match(fault.sentence, /refused the connection/);
  });
});
