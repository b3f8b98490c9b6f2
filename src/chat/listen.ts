import type { Draft, Remembered } from '../memory/changes.ts';
import { type Heard, type Hearing, hear } from '../memory/hearing/hear.ts';
import { matching } from '../memory/match.ts';
import type { Memories } from '../memory/memories.ts';
import { type Placed, type Recalled, winnerOver } from '../memory/recall.ts';
import { type ScopeRef, scopeKey, userScope } from '../memory/scope.ts';
import type { HeardMemory, Note } from './conversation.ts';

/** What listening needs from outside. */
export interface ListenPorts {
  readonly memories: Memories;
  /** The workspace that "in this project" means; undefined without a folder. */
  readonly workspace?: ScopeRef | undefined;
  /** Why nothing may be learned here, if so. */
  readonly readOnly?: string | undefined;
  /** All active memories of all scopes that apply here. */
  active(): Promise<readonly Placed[]>;
  recall(): Promise<Recalled>;
}

/** Hears what the user typed, forgets and remembers, and says what became of it: a note per change. */
export async function listen(
  text: string,
  conversation: string,
  ports: ListenPorts,
): Promise<readonly Note[]> {
  const { forget, refused, ...heard } = hear(text);
  const remember = heard.remember.filter(({ confidence }) => confidence !== 'low');
  if (ports.readOnly !== undefined) {
    const meant = remember.length + forget.length > 0;
    return meant ? [refusal(`Not remembered. ${ports.readOnly}`)] : [];
  }
  const forgotten = await forgetAll(forget, ports);
  const remembered = await rememberAll(remember, conversation, ports);
  const refusals = refused.map(({ excerpt, why }) =>
    refusal(`Not remembered: “${excerpt}”. ${why}`),
  );
  return [...forgotten, ...remembered, ...refusals];
}

/**
 * Remembers for the user what a message wished for "this project" while no folder was open. The
 * rest of that message has been heard already.
 */
export async function listenEverywhere(
  text: string,
  conversation: string,
  ports: ListenPorts,
): Promise<readonly Note[]> {
  if (ports.readOnly !== undefined) return [refusal(`Not remembered. ${ports.readOnly}`)];
  const wishes = hear(text).remember.filter(
    ({ confidence, scope }) => confidence !== 'low' && scope === 'workspace',
  );
  return wishes.length === 0 ? [] : [await rememberIn(userScope, wishes, conversation, ports)];
}

async function rememberAll(
  heard: readonly Heard[],
  conversation: string,
  ports: ListenPorts,
): Promise<readonly Note[]> {
  const forUser = heard.filter(({ scope }) => scope === 'user');
  const forWorkspace = heard.filter(({ scope }) => scope !== 'user');
  const notes: Note[] = [];
  if (forUser.length > 0) notes.push(await rememberIn(userScope, forUser, conversation, ports));
  if (forWorkspace.length > 0) {
    notes.push(
      ports.workspace
        ? await rememberIn(ports.workspace, forWorkspace, conversation, ports)
        : { kind: 'refused', text: noProject, action: 'rememberEverywhere' },
    );
  }
  return notes;
}

const noProject =
  'Not remembered yet: no folder is open, so there is no project to remember it for.';

async function rememberIn(
  ref: ScopeRef,
  heard: readonly Heard[],
  conversation: string,
  ports: ListenPorts,
): Promise<Note> {
  const drafts = heard.map((one) => draftOf(one, conversation));
  const { change, remembered } = await ports.memories.remember(ref, drafts);
  const recalled = await ports.recall();
  const memories = remembered.map((one) => heardMemory(one, recalled));
  return { kind: 'remembered', scope: scopeKey(ref), memories, ...(change ? { change } : {}) };
}

function draftOf(heard: Heard, conversation: string): Draft {
  const { text, kind, slot, appliesTo, confidence, quote } = heard;
  return { text, kind, slot, appliesTo, confidence, origin: { how: 'said', quote, conversation } };
}

function heardMemory({ memory, known, replaced }: Remembered, recalled: Recalled): HeardMemory {
  const hidden = winnerOver(memory.id, recalled);
  return {
    id: memory.id,
    text: memory.text,
    known,
    ...(replaced.length > 0 ? { replaced: replaced.map(({ text }) => text).join('; ') } : {}),
    ...(hidden
      ? {
          hiddenBy: { scope: scopeKey(hidden.ref), id: hidden.memory.id, text: hidden.memory.text },
        }
      : {}),
  };
}

/** "Forget everything" is asked back: what it clears is chosen with its counts in sight. */
async function forgetAll(wishes: Hearing['forget'], ports: ListenPorts): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (const { words, everything } of wishes) {
    if (everything) {
      notes.push({
        kind: 'refused',
        text: 'Choose what should be forgotten.',
        action: 'clearMemory',
      });
      continue;
    }
    const active = (await ports.active()).map(({ ref, memory }) => ({ ...memory, ref }));
    const meant = matching(words, active);
    if (meant.length === 0) {
      notes.push({
        kind: 'refused',
        text: `Nothing remembered matches “${words}”.`,
        action: 'openMemory',
      });
    }
    for (const key of new Set(meant.map(({ ref }) => scopeKey(ref)))) {
      const here = meant.filter(({ ref }) => scopeKey(ref) === key);
      const [first] = here;
      if (!first) continue;
      const ids = here.map(({ id }) => id);
      const { change } = await ports.memories.forget([{ ref: first.ref, ids }]);
      if (change)
        notes.push({ kind: 'forgot', change, scope: key, texts: here.map(({ text }) => text) });
    }
  }
  return notes;
}

function refusal(text: string): Note {
  return { kind: 'refused', text };
}
