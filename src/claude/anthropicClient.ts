import Anthropic, { type Middleware } from '@anthropic-ai/sdk';
import type { CheckedConnection } from './connection.ts';
import { NotClaudeError } from './faults.ts';
import { noLongWaits } from './retryAfter.ts';

/** Longer than any wait of ours: the watchdog decides, and the SDK's timer must not come first. */
const sdkTimeout = 600_000;

/** The SDK's client, told everything, so that it looks for nothing in the environment or on disk. */
export function anthropicClient(connection: CheckedConnection): Anthropic {
  return withoutCustomHeaders(
    () =>
      new Anthropic({
        apiKey: connection.apiKey,
        authToken: null,
        webhookKey: null,
        baseURL: connection.baseUrl,
        defaultHeaders: connection.headers,
        maxRetries: 2,
        timeout: sdkTimeout,
        logLevel: 'off',
        openTelemetry: false,
        // `fetch` would take the key along in any header but Authorization: a redirect ends there.
        fetchOptions: { redirect: 'manual' },
        middleware: [noLongWaits(connection.timeouts.retryAfter), refuseWebPages],
      }),
  );
}

/** A proxy's sign-in page comes with status 200. */
const refuseWebPages: Middleware = async (request, next) => {
  const response = await next(request);
  const isPage = /\bhtml\b/i.test(response.headers.get('content-type') ?? '');
  if (response.ok && isPage) {
    await response.body?.cancel();
    throw new NotClaudeError();
  }
  return response;
};

/** The one variable that no option turns off. Nobody can see it gone: the constructor is synchronous. */
function withoutCustomHeaders<T>(construct: () => T): T {
  const name = 'ANTHROPIC_CUSTOM_HEADERS';
  const value = process.env[name];
  delete process.env[name];
  try {
    return construct();
  } finally {
    if (value !== undefined) process.env[name] = value;
  }
}
