import { join } from 'node:path';
import { build } from 'esbuild';
import type { StyleThreadOptions } from '../../../../src/host/style/styleThread.ts';

/** The worker's bundle and the grammars, made as the extension's build makes them. */
export async function builtWorker(folder: string): Promise<StyleThreadOptions> {
  const script = new URL('../../../../esbuild.mjs', import.meta.url).href;
  const { hostOptions, copyGrammars } = await import(script);
  await build({
    ...hostOptions,
    entryPoints: { styleWorker: hostOptions.entryPoints.styleWorker },
    outdir: folder,
  });
  const grammars = join(folder, 'grammars');
  copyGrammars(grammars);
  return { script: join(folder, 'styleWorker.cjs'), grammars };
}
