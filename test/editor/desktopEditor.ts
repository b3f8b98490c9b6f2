import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

function besideCommand(): readonly string[] {
  const commands = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'code'));
  return commands
    .filter((command) => existsSync(command))
    .map((command) => join(dirname(realpathSync(command)), '..', 'code'));
}

function places(): readonly string[] {
  const { HOME = '', LOCALAPPDATA = '', ProgramFiles = '' } = process.env;
  if (process.platform === 'win32') {
    const programs = [join(LOCALAPPDATA, 'Programs'), ProgramFiles];
    return programs.map((folder) => join(folder, 'Microsoft VS Code', 'Code.exe'));
  }
  if (process.platform === 'darwin') {
    return ['/Applications', join(HOME, 'Applications')].flatMap((folder) =>
      ['Electron', 'Code'].map((name) =>
        join(folder, 'Visual Studio Code.app', 'Contents', 'MacOS', name),
      ),
    );
  }
  const installed = [
    '/usr/share/code',
    '/opt/visual-studio-code',
    '/snap/code/current/usr/share/code',
  ];
  return [...besideCommand(), ...installed.map((folder) => join(folder, 'code'))];
}

/** Whether a window can be shown: on Linux only under a display server. */
export function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/**
 * The program of an installed desktop VS Code, where there is one and it can show a window. Not its
 * `code` command, which returns at once and leaves a window that nobody can end.
 */
export function findDesktopEditor(): string | undefined {
  return hasDisplay() ? places().find((place) => existsSync(place)) : undefined;
}
