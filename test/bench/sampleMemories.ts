import type { Draft } from '../../src/memory/changes.ts';
import type { Memory } from '../../src/memory/memory.ts';
import { type Change, emptyScopeFile, type ScopeFile } from '../../src/memory/scopeFile.ts';

const languages = ['python', 'typescript', 'go', 'rust', 'java'];
const wishes = [
  'Use type hints on every function that is public',
  'No docstrings in test files',
  'Keep functions under thirty lines where that reads well',
  'Name booleans as questions, such as isReady or hasChildren',
  'Write SQL keywords in capitals and put each clause on its own line',
];
const at = '2026-11-01T10:00:00.000Z';

/** A draft as a message gives it; different numbers never say the same. */
export function sampleDraft(number: number): Draft {
  const text = `${wishes[number % wishes.length]} (rule ${number})`;
  const language = languages[number % languages.length];
  return {
    text,
    kind: 'preference',
    slot: `sample.${number}`,
    appliesTo: { languages: number % 2 === 0 && language ? [language] : [], globs: [] },
    confidence: 'high',
    origin: {
      how: 'said',
      quote: `From now on: ${text}`,
      conversation: '01KA0000000000000000000000',
    },
  };
}

/** A scope's file with so many active memories, and the history that they leave. */
export function sampleFile(count: number): ScopeFile {
  const memories = Array.from({ length: count }, (_, number) => sampleMemory(number));
  return { ...emptyScopeFile(), memories, history: memories.slice(-200).map(remembered) };
}

function sampleMemory(number: number): Memory {
  const { slot = '', ...draft } = sampleDraft(number);
  const id = `01KA${String(number).padStart(22, '0')}`;
  return { ...draft, id, slot, status: 'active', created: at, updated: at, origin: draft.origin };
}

function remembered(memory: Memory, index: number): Change {
  const id = `01KB${String(index).padStart(22, '0')}`;
  return { id, at, what: `Remembered “${memory.text}”`, edits: [{ before: null, after: memory }] };
}
