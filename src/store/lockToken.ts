import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { errorCode } from './storeError.ts';

/** Names one holding of a lock, never used twice: `<pid>-<random>-<host>`. */
export function newToken(): string {
  return `${newPrivateName()}-${host}`;
}

/** `<pid>-<random>`: in a temporary's name it says whose it is. */
export function newPrivateName(): string {
  return `${process.pid}-${randomBytes(6).toString('hex')}`;
}

const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** Whether the holder is certainly gone. A process of another machine never is. */
export function isHolderGone(token: string): boolean {
  const match = /^(\d+)-[0-9a-f]+-([0-9a-f]+)$/.exec(token);
  return match?.[2] === host && isProcessGone(Number(match[1]));
}

export function isProcessGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}
