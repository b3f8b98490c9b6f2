import { strict as assert } from 'node:assert';
import { holdsFor } from '../../../src/memory/holdsFor.ts';
import type { Memory } from '../../../src/memory/memory.ts';
import { recall } from '../../../src/memory/recall.ts';
import { resolvedFor } from '../../../src/memory/resolved.ts';

let made = 0;

function memory(text: string, more: Partial<Memory> = {}): Memory {
  made += 1;
  const at = new Date(Date.UTC(2026, 0, 1) + made * 1000).toISOString();
  return {
    id: `m${made}`,
    kind: 'preference',
    text,
    appliesTo: { languages: [], globs: [] },
    status: 'active',
    confidence: 'high',
    origin: { how: 'said' },
    created: at,
    updated: at,
    ...more,
  };
}

function resolve(
  shelves: { readonly user?: readonly Memory[]; readonly workspace?: readonly Memory[] },
  file = { language: 'typescript', path: 'src/a.ts' },
) {
  const recalled = recall([
    { ref: { scope: 'workspace', id: 'w' }, where: 'Here', memories: shelves.workspace ?? [] },
    { ref: { scope: 'user' }, where: 'Everywhere', memories: shelves.user ?? [] },
  ]);
  return resolvedFor(recalled, file).map(({ wish, placed, overrides }) => [
    `${wish.rule.name} ${wish.value}`,
    placed.where,
    ...overrides.map((one) => one.memory.text),
  ]);
}

const only = (languages: string[], globs: string[] = []) => ({ appliesTo: { languages, globs } });

describe('what holds for a file', () => {
  it('is what the nearer scope says, with what it overrides', () => {
    const shelves = { user: [memory('Double quotes')], workspace: [memory('Single quotes')] };
    assert.deepEqual(resolve(shelves), [['quotes single', 'Here', 'Double quotes']]);
  });

  it('is what the narrower memory of a scope says', () => {
    const user = [memory('Single quotes', only(['typescript'])), memory('Double quotes')];
    assert.deepEqual(resolve({ user }), [['quotes single', 'Everywhere', 'Double quotes']]);
    assert.deepEqual(resolve({ user }, { language: 'python', path: 'a.py' }), [
      ['quotes double', 'Everywhere'],
    ]);
  });

  it('is what the newer of two equals says', () => {
    const user = [memory('No semicolons'), memory('Always use semicolons')];
    assert.deepEqual(resolve({ user })[0]?.slice(0, 2), ['semicolons always', 'Everywhere']);
  });

  it('leaves out what the file’s language has no use for', () => {
    const user = [memory('Use f-strings'), memory('Be friendly'), memory('No emojis')];
    assert.deepEqual(resolve({ user }), []);
  });

  it('holds for dialects, and for the files of a glob', () => {
    const file = { language: 'typescriptreact', path: 'src/ui/a.tsx' };
    assert.ok(holdsFor({ languages: ['typescript'], globs: ['src/**'] }, file));
    assert.ok(!holdsFor({ languages: ['typescript'], globs: ['test/**'] }, file));
    assert.ok(!holdsFor({ languages: ['python'], globs: [] }, file));
  });
});
