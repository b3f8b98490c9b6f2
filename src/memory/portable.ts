import * as z from 'zod';
import { withoutCounts } from './counts.ts';
import { dangerIn, mayRemember, redact } from './gate.ts';
import { Memory } from './memory.ts';
import { reachProblem } from './reachProblem.ts';
import { type ScopeRef, scopeKey, userScope } from './scope.ts';
import type { ScopeFile } from './scopeFile.ts';

const kind = 'claude-memory';
const version = 1;
/** UTF-16 code units. Some 100,000 memories fit; more was not made by us. */
export const maxPortableLength = 50 * 1024 * 1024;

/** A profile or a workspace with what is remembered in it. */
export interface NamedScope {
  readonly id: string;
  readonly name: string;
  readonly file: ScopeFile;
}

/** The whole memory of one user. */
export interface UserMemory {
  readonly user: ScopeFile;
  readonly profiles: readonly NamedScope[];
  readonly workspaces: readonly NamedScope[];
}

export interface Skipped {
  readonly excerpt: string;
  readonly why: string;
}

/** One scope of an imported file: what of it may be remembered, and what may not. */
export interface PortableScope {
  readonly ref: ScopeRef;
  readonly name: string;
  readonly memories: readonly Memory[];
  readonly skipped: readonly Skipped[];
}

export interface PortableContent {
  readonly scopes: readonly PortableScope[];
}

export type ReadPortable =
  | { readonly ok: true; readonly content: PortableContent }
  | { readonly ok: false; readonly sentence: string };

const ScopeRefSchema = z.discriminatedUnion('scope', [
  z.object({ scope: z.literal('user') }),
  z.object({ scope: z.literal('profile'), id: z.string().regex(/^[\w-]{1,100}$/) }),
  z.object({ scope: z.literal('workspace'), id: z.string().regex(/^[\w-]{1,100}$/) }),
]);
const PortableScopeSchema = z.intersection(
  ScopeRefSchema,
  z.object({ name: z.string().max(200).default(''), memories: z.array(z.unknown()) }),
);
const Marker = z.object({ kind: z.literal(kind), version: z.number().int().positive() });
const Body = z.object({ scopes: z.array(PortableScopeSchema).max(10_000) });

/** One user's memory as one JSON text: all memories, also off and superseded ones; no history. */
export function exportMemory(memory: UserMemory, now: Date): string {
  const scopes = [
    { ...userScope, memories: memory.user.memories.map(withoutCounts) },
    ...memory.profiles.map((one) => scopeOf('profile', one)),
    ...memory.workspaces.map((one) => scopeOf('workspace', one)),
  ];
  return `${JSON.stringify({ kind, version, exported: now.toISOString(), scopes }, null, 2)}\n`;
}

function scopeOf(scope: 'profile' | 'workspace', { id, name, file }: NamedScope) {
  return { scope, id, name, memories: file.memories.map(withoutCounts) };
}

/** Reads an exported file. A single bad record is skipped; a file of another kind is refused whole. */
export function readPortable(text: string): ReadPortable {
  if (text.length > maxPortableLength) {
    return refuse('This file is over 50 MB. Choose a file that Claude Memory exported.');
  }
  const json = parseJson(text);
  if (json === undefined) {
    return refuse('This file is cut or damaged. Export it again, then import the new file.');
  }
  const marker = Marker.safeParse(json);
  if (!marker.success) {
    return refuse('This is no Claude Memory export. Choose a file that Claude Memory exported.');
  }
  if (marker.data.version > version) {
    return refuse('This file is from a newer Claude Memory. Update the extension, then import it.');
  }
  const body = Body.safeParse(json);
  if (!body.success) {
    return refuse('This export is damaged. Export it again, then import the new file.');
  }
  return { ok: true, content: { scopes: joined(body.data.scopes.map(readScope)) } };
}

function refuse(sentence: string): ReadPortable {
  return { ok: false, sentence };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) ?? null;
  } catch {
    return undefined;
  }
}

function readScope(scope: z.infer<typeof PortableScopeSchema>): PortableScope {
  const memories: Memory[] = [];
  const skipped: Skipped[] = [];
  for (const record of scope.memories) {
    const read = readRecord(record);
    if ('why' in read) skipped.push(read);
    else memories.push(read);
  }
  const ref = scope.scope === 'user' ? userScope : { scope: scope.scope, id: scope.id };
  const name = dangerIn(scope.name) ? '' : scope.name.replace(/\s+/gu, ' ').trim();
  return { ref, name, memories, skipped };
}

/** A file with one scope twice is read as if it stood there once. */
function joined(scopes: readonly PortableScope[]): readonly PortableScope[] {
  const byKey = new Map<string, PortableScope>();
  for (const scope of scopes) {
    const before = byKey.get(scopeKey(scope.ref));
    byKey.set(scopeKey(scope.ref), {
      ...scope,
      memories: [...(before?.memories ?? []), ...scope.memories],
      skipped: [...(before?.skipped ?? []), ...scope.skipped],
    });
  }
  return [...byKey.values()];
}

function readRecord(record: unknown): Memory | Skipped {
  const parsed = Memory.safeParse(record);
  if (!parsed.success) {
    const text = z.object({ text: z.string() }).safeParse(record);
    return {
      excerpt: text.success ? redact(text.data.text) : '',
      why: 'The record is incomplete or damaged.',
    };
  }
  const memory = parsed.data;
  const verdict = mayRemember(memory.text);
  if (!verdict.ok) return { excerpt: verdict.excerpt, why: verdict.why };
  if (!isSound(memory)) {
    return { excerpt: redact(memory.text), why: 'The record has signs that it cannot have.' };
  }
  const problem = reachProblem(memory.appliesTo);
  if (problem) return { excerpt: redact(memory.text), why: problem };
  return withoutUnsafeQuote(memory);
}

/** Ids, slots, languages and globs go into file names, prompts and keys: only plain signs. */
function isSound({ id, slot, supersededBy, appliesTo }: Memory): boolean {
  const plain = [id, slot, supersededBy].every(
    (value) => value === undefined || /^[\w.:-]{1,100}$/u.test(value),
  );
  const languages = appliesTo.languages.every((entry) => /^[\w+#.-]{1,50}$/u.test(entry));
  const globs = appliesTo.globs.every((entry) => /^[^\p{C}\s<>,[\]]+$/u.test(entry));
  return plain && languages && globs;
}

function withoutUnsafeQuote(memory: Memory): Memory {
  const { quote } = memory.origin;
  if (quote === undefined || !dangerIn(quote)) return memory;
  return { ...memory, origin: { how: memory.origin.how } };
}
