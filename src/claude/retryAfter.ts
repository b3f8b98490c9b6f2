import type { Middleware } from '@anthropic-ai/sdk';

/** How long a server asks us to wait, in milliseconds; undefined where it does not, or not for the future. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const asked = headers.get('retry-after');
  const milliseconds =
    number(headers.get('retry-after-ms')) || number(asked) * 1000 || Date.parse(asked ?? '') - now;
  return milliseconds > 0 ? milliseconds : undefined;
}

/** "in 5 seconds", "in about 2 hours": rounded up, so that nobody comes back too early. */
export function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds <= 90) return `in ${counted(seconds, 'second')}`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes <= 90) return `in about ${counted(minutes, 'minute')}`;
  const hours = Math.ceil(minutes / 60);
  if (hours <= 36) return `in about ${counted(hours, 'hour')}`;
  return `in about ${counted(Math.ceil(hours / 24), 'day')}`;
}

/**
 * The SDK waits for as long as `retry-after` says, an hour too. A wait above `longest`
 * milliseconds is not begun: the request fails at once, and its sentence says when to try again.
 */
export function noLongWaits(longest: number): Middleware {
  return async (request, next) => {
    const response = await next(request);
    const wait = retryAfter(response.headers, Date.now());
    if (response.ok || wait === undefined || wait <= longest) return response;
    const headers = new Headers(response.headers);
    headers.set('x-should-retry', 'false');
    return new Response(response.body, { status: response.status, headers });
  };
}

/** NaN where there is none. */
function number(text: string | null): number {
  return Number.parseFloat(text ?? '');
}

function counted(count: number, unit: string): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
