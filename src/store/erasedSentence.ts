import type { EraseFailure } from './eraseFailure.ts';
import type { StoreErrorCode } from './storeError.ts';

/** What a final erase did, and where words of it may still be, for the user. */
export function erasedSentence(
  memories: number,
  conversations: number,
  failures: readonly EraseFailure[],
): string {
  const erased = `${counted(memories, 'memory', 'memories')} erased for good.`;
  const went =
    conversations === 0
      ? ''
      : ` ${counted(conversations, 'conversation that spoke', 'conversations that spoke')} of it went with it.`;
  return `${erased}${went}${leftSentence(failures)}`;
}

function leftSentence(failures: readonly EraseFailure[]): string {
  if (failures.length === 0) return '';
  const files = new Map(failures.map(({ file, error }) => [file, reasons[error.code] ?? unread]));
  const named = [...files].map(([file, reason]) => `${file} (${reason})`).join(', ');
  return ` But words of it may still be in ${named}, which could not be changed: delete that yourself, or clear it for good once it can be changed.`;
}

const unread = 'it could not be read or written';

const reasons: Partial<Record<StoreErrorCode, string>> = {
  newer: 'it was written by a newer version of Claude Memory',
  'read-only': 'it is read-only',
  full: 'the disk is full',
  locked: 'another window is writing it',
};

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
