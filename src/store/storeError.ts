import { SentenceError } from '../shared/sentenceError.ts';

/** What a user can be told about a failure of the disk. `invalid` is our own mistake: a bad change. */
export type StoreErrorCode =
  | 'newer'
  | 'read-only'
  | 'full'
  | 'locked'
  | 'removed'
  | 'changed'
  | 'deleted'
  | 'invalid'
  | 'io';

/** A failure of the store. Its message is the one sentence for the user: no path, nothing raw. */
export class StoreError extends SentenceError {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, role: string, cause?: unknown) {
    super(sentences[code](role), { cause });
    this.code = code;
  }
}

const sentences: Record<StoreErrorCode, (role: string) => string> = {
  newer: (role) =>
    `The file of ${role} was written by a newer version of Claude Memory. Update the extension to use it. Nothing was changed.`,
  'read-only': (role) =>
    `The file of ${role} is read-only, so nothing was changed. Make the file and its folder writable for you, then try again.`,
  full: (role) =>
    `The disk is full, so the change to ${role} was not saved. Free some space, then try again.`,
  locked: (role) =>
    `Another window is still writing ${role}, so nothing was changed. Try again in a moment.`,
  removed: (role) =>
    `The file of ${role} was deleted, perhaps in another window, and is not brought back. Start a new conversation to have it kept.`,
  changed: () => 'This conversation went on in another window. Open it again to go on from there.',
  deleted: () => 'This profile was deleted. Choose another one.',
  invalid: (role) =>
    `The change to ${role} was not saved, because the file could not be read again afterwards. Try it in other words.`,
  io: (role) =>
    `The file of ${role} could not be read or written. Check the disk and the folder's permissions, then try again.`,
};

const codes: Readonly<Record<string, StoreErrorCode>> = {
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** Any failure of a file as a `StoreError`. `role` names the file for the user: "your memory". */
export function toStoreError(error: unknown, role: string): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError(codes[errorCode(error) ?? ''] ?? 'io', role, error);
}

/** The system's code of an error (`ENOENT`), undefined where it has none. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Runs a step that may find nothing there; undefined when it did not. Other failures are thrown. */
export async function unlessAbsent<T>(step: Promise<T>): Promise<T | undefined> {
  try {
    return await step;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
