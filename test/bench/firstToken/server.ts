/** A process of its own, so that the answer is not computed by the one that is timed. */
import { startMessagesApi } from '../../messages-api/server.ts';

const answer = 'Here is a function that reads the prices and returns the cheapest of them.';

// Each conversation here begins alike: what was sent before says nothing about the next.
const api = await startMessagesApi({ reply: () => answer, frozenPrefix: false });
process.send?.(api.url);
process.once('disconnect', () => process.exit(0));
