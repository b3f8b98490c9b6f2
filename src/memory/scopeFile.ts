import * as z from 'zod';
import { Memory } from './memory.ts';

/** The version of the files that this release writes. A file of a higher one is never written. */
export const scopeFileVersion = 1;

/** One memory before and after a change; null where it did not or does not exist. */
export const Edit = z.object({ before: Memory.nullable(), after: Memory.nullable() });
export type Edit = z.infer<typeof Edit>;

/** One change as the user sees it. A change that touches two scopes has the same id in both files. */
export const Change = z.object({
  id: z.string().min(1),
  at: z.iso.datetime(),
  /** What happened, for the user: `Remembered "Use type hints"`. */
  what: z.string(),
  edits: z.array(Edit),
  undone: z.boolean().optional(),
});
export type Change = z.infer<typeof Change>;

/** One edit that teaches something: the changed lines that show it, some ten of each. */
export const TaughtBy = z.object({
  /** Names the inserted code: saved again, it is the same edit. */
  edit: z.string().min(1),
  lines: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
});
export type TaughtBy = z.infer<typeof TaughtBy>;

/** What edits teach, in the words of the style rules, until the user has answered. */
export const Learned = z.object({
  id: z.string().min(1),
  rule: z.string(),
  /** A VS Code language id. */
  language: z.string(),
  from: z.string().optional(),
  to: z.string(),
  by: z.array(TaughtBy),
  /** The user does not want to be asked about it again. */
  never: z.boolean().optional(),
});
export type Learned = z.infer<typeof Learned>;

/** What is remembered in one scope, as it stands on disk. */
export const ScopeFile = z.object({
  version: z.literal(scopeFileVersion),
  /** A profile's name, or the workspace's folder name, so that a person can tell the files apart. */
  name: z.string().optional(),
  /** The address of the workspace's folder when this was written: how a moved one is found again. */
  folder: z.string().optional(),
  /** The profile that this workspace has attached. */
  profile: z.string().optional(),
  memories: z.array(Memory),
  /** Oldest first, bounded: what undo and the memory's history are made of. */
  history: z.array(Change),
  /** Oldest first, bounded. */
  lessons: z.array(Learned).optional(),
});
export type ScopeFile = z.infer<typeof ScopeFile>;

export function emptyScopeFile(): ScopeFile {
  return { version: scopeFileVersion, memories: [], history: [] };
}
