import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditorFolder } from '../../editor/editorFolder.ts';

/**
 * Writes the settings of machine scope. In a browser the editor's machine is the server's, so those
 * in the user's settings do not count there.
 */
export async function writeMachineSettings(
  { userData }: EditorFolder,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  await mkdir(join(userData, 'Machine'), { recursive: true });
  const text = `${JSON.stringify(settings, null, 2)}\n`;
  await writeFile(join(userData, 'Machine', 'settings.json'), text);
}
