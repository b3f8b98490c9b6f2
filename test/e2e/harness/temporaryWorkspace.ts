import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleWorkspace } from '../../editor/sampleWorkspace.ts';

/** A sample workspace of this name in a new folder; the caller deletes that. */
export async function temporaryWorkspace(
  name: string,
): Promise<{ readonly folder: string; readonly parent: string }> {
  const parent = await mkdtemp(join(tmpdir(), 'claude-memory-workspaces-'));
  return { folder: await sampleWorkspace(join(parent, name)), parent };
}
