import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const programs: Readonly<Record<string, readonly string[]>> = {
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ],
  darwin: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
};

function places(): readonly string[] {
  const { PATH = '', HOME = '', LOCALAPPDATA = '', ProgramFiles = '' } = process.env;
  if (process.platform === 'win32') {
    return [ProgramFiles, process.env['ProgramFiles(x86)'] ?? '', LOCALAPPDATA];
  }
  if (process.platform === 'darwin') return ['/Applications', join(HOME, 'Applications')];
  return [...PATH.split(delimiter), '/usr/bin', '/snap/bin'];
}

/** The path of an installed Chrome, Edge or Chromium (CHROME_PATH before all), if there is one. */
export function findChromium(): string | undefined {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  const folders = places().filter((folder) => folder !== '');
  const names = programs[process.platform] ?? programs.linux ?? [];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** As findChromium; throws one sentence that says what to install. */
export function needChromium(): string {
  const path = findChromium();
  if (path && existsSync(path)) return path;
  throw new Error(
    path
      ? `There is no browser at ${path}: set CHROME_PATH to Chrome, Edge or Chromium.`
      : 'No browser was found: install Chrome, Edge or Chromium, or set CHROME_PATH to one.',
  );
}

/** The browser's own sandbox cannot work for root on Linux. */
export const sandboxFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Keeps a browser that a test drives quiet and off the network. */
export const testFlags = [
  ...sandboxFlags,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
