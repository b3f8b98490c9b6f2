import { basename, dirname } from 'node:path';
import { type StoreError, toStoreError } from './storeError.ts';

/** A file in which words of what was to be erased may still be. */
export interface EraseFailure {
  /** The file's name with its folder's, as a person finds it: `profiles/work.json`. */
  readonly file: string;
  readonly error: StoreError;
}

/** Goes on after a failure, and notes it: one bad file must not keep the others from being erased. */
export async function attempt(
  failures: EraseFailure[],
  path: string,
  role: string,
  step: () => Promise<void>,
): Promise<void> {
  try {
    await step();
  } catch (error) {
    const file = `${basename(dirname(path))}/${basename(path)}`;
    failures.push({ file, error: toStoreError(error, role) });
  }
}
