import { demoReply } from './demo.ts';
import { type MessagesApi, startMessagesApi } from './server.ts';

/** About the pace at which people see Claude write, in milliseconds for a few words. */
const delayMs = 15;

/** The local Messages API as the model that `npm start` chats with; it accepts any key. */
export function startDemoModel(options: { readonly port?: number } = {}): Promise<MessagesApi> {
  return startMessagesApi({ ...options, reply: demoReply, delayMs });
}
