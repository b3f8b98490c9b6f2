import type { App } from '../app.ts';
import { pickScope } from '../pickScope.ts';

/** Opens one scope as a text document; saving it applies it. */
export async function editMemoryAsText(app: App): Promise<void> {
  const scope = await pickScope(app, 'Edit which memory?');
  if (scope) await app.documents.open(scope.ref);
}
