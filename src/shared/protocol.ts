import * as z from 'zod';
import type { PanelState, TurnView } from './view.ts';

const id = z.string().min(1).max(200);
const scope = z.string().min(1).max(200);
const where = z.enum(['workspace', 'everywhere']);

/** What the panel may ask of the host. Everything else is ignored: the panel is not trusted. */
export const ToHost = z.discriminatedUnion('type', [
  /** The panel has loaded and wants everything. */
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('send'), text: z.string() }),
  z.object({ type: z.literal('stop') }),
  z.object({ type: z.literal('retry'), turn: id }),
  z.object({ type: z.literal('continue'), turn: id }),
  /** Ask Claude once more, with the places that a reply broke. */
  z.object({ type: z.literal('fix'), turn: id }),
  /** Mend what is shown, without Claude; and take that back. */
  z.object({ type: z.literal('mendHere'), turn: id }),
  z.object({ type: z.literal('unmend'), turn: id }),
  z.object({ type: z.literal('newConversation') }),
  z.object({ type: z.literal('show'), page: z.enum(['chat', 'memory']) }),
  z.object({ type: z.literal('way'), way: z.enum(['key', 'gateway', 'demo']) }),
  z.object({ type: z.literal('setKey') }),
  z.object({ type: z.literal('pickModel') }),
  z.object({ type: z.literal('openSettings') }),
  z.object({ type: z.literal('chooseProfile') }),
  z.object({ type: z.literal('noticeAction'), notice: id, action: id }),
  z.object({ type: z.literal('dismissNotice'), notice: id }),
  z.object({
    type: z.literal('noteAction'),
    turn: id,
    action: z.enum(['rememberEverywhere', 'openMemory', 'clearMemory']),
  }),
  z.object({ type: z.literal('addMemory'), scope, text: z.string() }),
  z.object({ type: z.literal('editMemory'), scope, id, text: z.string() }),
  z.object({ type: z.literal('switchMemory'), scope, id, on: z.boolean() }),
  z.object({ type: z.literal('deleteMemory'), scope, id }),
  z.object({ type: z.literal('moveMemory'), scope, id, to: scope }),
  z.object({ type: z.literal('editAsText'), scope }),
  z.object({ type: z.literal('clearMemory'), scope: scope.optional() }),
  z.object({ type: z.literal('undo'), change: id }),
  /** Read the habits of the workspace anew; and take the result away. */
  z.object({ type: z.literal('survey') }),
  z.object({ type: z.literal('closeSurvey') }),
  /** Remember a finding for this workspace. */
  z.object({ type: z.literal('rememberFinding'), finding: id }),
  /** Where a memory contradicts a finding: do as the project does, here only. */
  z.object({ type: z.literal('followProject'), finding: id }),
  /** Not to see a finding again in this workspace; and to see all of them again. */
  z.object({ type: z.literal('ignoreFinding'), finding: id }),
  z.object({ type: z.literal('showIgnoredFindings') }),
  /** Open an example of a finding in the editor. */
  z.object({
    type: z.literal('openExample'),
    finding: id,
    path: z.string().min(1).max(4000),
    line: z.number().int().min(1),
  }),
  /** Remember what edits teach, in its own words or the user's; or do not, now or ever. */
  z.object({ type: z.literal('acceptLesson'), lesson: id, where }),
  z.object({ type: z.literal('editLesson'), lesson: id, where, text: z.string() }),
  z.object({ type: z.literal('declineLesson'), lesson: id, never: z.boolean() }),
  z.object({ type: z.literal('copy'), text: z.string() }),
  /** Put the code of one of a reply's blocks, as it is shown, where the cursor is in the editor. */
  z.object({ type: z.literal('insertCode'), turn: id, text: z.string().min(1).max(1_000_000) }),
  z.object({ type: z.literal('openLink'), href: z.string().max(4000) }),
]);
export type ToHost = z.infer<typeof ToHost>;

/** What the host tells the panel. */
export type ToPanel =
  /** The answer to `ready`, and whatever of it has changed since. */
  | { readonly type: 'state'; readonly state: Partial<PanelState> }
  /** One turn of the conversation shown, new or changed. */
  | { readonly type: 'turn'; readonly conversation: string; readonly turn: TurnView }
  /** More of a reply that is streaming. */
  | {
      readonly type: 'delta';
      readonly turn: string;
      readonly text: string;
      readonly thinking: string;
    }
  /** The message was taken: the draft may go. */
  | { readonly type: 'accepted' }
  /** The message was not taken, and why: the draft stays. */
  | { readonly type: 'rejected'; readonly sentence: string }
  /** A memory could not be changed as asked; the words typed stay in their box. */
  | { readonly type: 'memoryRejected'; readonly sentence: string }
  /** Move the keyboard focus, and put these words into the composer if it is empty. */
  | { readonly type: 'focus'; readonly on: 'composer' | 'search'; readonly draft?: string };

/** One handler per message type: a missing one does not compile. */
export type Handlers<M extends { readonly type: string }> = {
  readonly [T in M['type']]: (message: Extract<M, { readonly type: T }>) => void | Promise<void>;
};
