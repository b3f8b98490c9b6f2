import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

const onWindows = process.platform === 'win32';
const running = new Set<ChildProcess>();

/** Signals the child and everything that it started: it leads a process group of its own. */
function signalTree(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  const { pid } = child;
  if (pid === undefined) return false;
  try {
    if (!onWindows) return process.kill(-pid, signal);
    if (signal === 0) return child.exitCode === null;
    return spawnSync('taskkill', ['/T', '/F', '/PID', String(pid)]).status === 0;
  } catch {
    return false;
  }
}

function endAllNow(): void {
  for (const child of running) signalTree(child, 'SIGKILL');
  running.clear();
}

let isEnding = false;

/** Lets the children write what they hold; a second signal does not wait for them. */
function endPolitely(exitCode: number): void {
  if (isEnding) process.exit(exitCode);
  isEnding = true;
  void Promise.all([...running].map((child) => endChild(child))).then(() => process.exit(exitCode));
}

let guarded = false;

/** Children never outlive us: not a failed test, not Ctrl+C, not a polite kill. */
function guardExit(): void {
  if (guarded) return;
  guarded = true;
  process.on('exit', endAllNow);
  process.on('SIGINT', () => endPolitely(130));
  process.on('SIGTERM', () => endPolitely(143));
  process.on('SIGHUP', () => endPolitely(129));
}

/** Spawns a child that is ended, with all that it started, when this process ends. */
export function startChild(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): ChildProcess {
  guardExit();
  const child = spawn(command, [...args], { ...options, detached: !onWindows });
  running.add(child);
  child.once('exit', () => {
    if (!signalTree(child, 0)) running.delete(child);
  });
  return child;
}

/** Resolves when the child and everything that it started are gone; kills what outlives the grace. */
export async function endChild(child: ChildProcess, graceMilliseconds = 5_000): Promise<void> {
  const deadline = Date.now() + graceMilliseconds;
  signalTree(child, 'SIGTERM');
  while (signalTree(child, 0)) {
    if (Date.now() > deadline) signalTree(child, 'SIGKILL');
    await delay(20);
  }
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    await once(child, 'exit');
  }
  running.delete(child);
}

/** The environment for an editor: without what an editor leaves in the terminal that runs us. */
export function editorEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) =>
      !/^(VSCODE_(?!VERSION)|ELECTRON_|NODE_OPTIONS$|NODE_ENV$|PORT$|PASSWORD$)/.test(name),
  );
  return { ...Object.fromEntries(own), ...more };
}
