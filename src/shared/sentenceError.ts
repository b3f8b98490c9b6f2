/** An error whose message is one sentence for the user, that says what to do. */
export class SentenceError extends Error {
  override readonly name: string = 'SentenceError';
}

/** What to show the user of anything thrown: our own sentences, and nothing raw. */
export function sentenceOf(error: unknown): string {
  return error instanceof SentenceError
    ? error.message
    : 'Something unexpected went wrong. Reload the window and try again.';
}
