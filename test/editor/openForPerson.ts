import { startChild } from './children.ts';
import { findChromium, sandboxFlags } from './chromium.ts';
import { hasDisplay } from './desktopEditor.ts';

const openers = new Map<string, readonly string[]>([
  ['darwin', ['open']],
  ['win32', ['cmd', '/c', 'start', '']],
]);

/**
 * Opens an address in a browser window without tabs, or in the default browser where no Chrome, Edge
 * or Chromium is found. Does nothing without a display.
 */
export function openForPerson(url: string, profile: string): void {
  if (!hasDisplay()) return;
  const chromium = findChromium();
  const quiet = [`--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check'];
  const [command = 'xdg-open', ...args] = chromium
    ? [chromium, `--app=${url}`, ...quiet, ...sandboxFlags]
    : [...(openers.get(process.platform) ?? ['xdg-open']), url];
  const child = startChild(command, args, { stdio: 'ignore' });
  child.once('error', () => console.log('No browser could be opened: please open the address.'));
}
