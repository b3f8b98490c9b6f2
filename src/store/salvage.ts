import { type Node, parseTree } from 'jsonc-parser';
import type { z } from 'zod';

/** What could be read of a damaged file. */
export interface Salvaged<T> {
  /** Null where not even an empty one can be made of it. */
  readonly data: T | null;
  /** The version that the file says it has; undefined where it says none. */
  readonly version: number | undefined;
}

/**
 * Reads what can be read of a text, whatever happened to it. A record (an element of a list at the
 * top) is kept if its own text is complete JSON and it fits the schema; so is any other field. What
 * is missing comes from `base`. Nothing is repaired or guessed.
 */
export function salvage<T>(
  text: string,
  schema: z.ZodType<T>,
  base: Readonly<Record<string, unknown>>,
): Salvaged<T> {
  const found = readableFields(text);
  const version = typeof found.version === 'number' ? found.version : undefined;
  return { data: fitting({ ...base, ...found }, schema, base), version };
}

type Fields = Record<string, unknown>;

/** The records of the lists at the top: by list, then by where they begin in the text. */
type Lists = Map<string, Map<number, unknown>>;

function readableFields(text: string): Fields {
  const fields: Fields = {};
  const lists: Lists = recordsByLine(text);
  const root = parseTree(text, [], { allowTrailingComma: true });
  for (const { children } of root?.type === 'object' ? (root.children ?? []) : []) {
    const [key, value] = children ?? [];
    if (typeof key?.value !== 'string' || !value) continue;
    if (value.type === 'array') addRecords(lists, key.value, value, text);
    else fields[key.value] = complete(text.slice(value.offset, value.offset + value.length));
  }
  for (const [key, records] of lists) {
    fields[key] = [...records].sort(([one], [other]) => one - other).map(([, record]) => record);
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function addRecords(lists: Lists, key: string, list: Node, text: string): void {
  const records = lists.get(key) ?? new Map<number, unknown>();
  lists.set(key, records);
  for (const { offset, length } of list.children ?? []) {
    const record = complete(text.slice(offset, offset + length));
    if (record !== undefined) records.set(offset, record);
  }
}

/**
 * A wrong bracket in one record makes the parser lose the ones after it. In a file as we write it
 * the lines still tell where each begins and ends, and no string goes past its line.
 */
function recordsByLine(text: string): Lists {
  const lists: Lists = new Map();
  const mark = /^ {2}"(\w+)": \[$|^ {4}\{$|^ {4}\},?$/gm;
  let records: Map<number, unknown> | undefined;
  let start = 0;
  for (const { 0: line, 1: key, index } of text.matchAll(mark)) {
    if (key !== undefined) {
      records = new Map();
      lists.set(key, records);
    } else if (line.endsWith('{')) {
      start = index + line.length - 1;
    } else {
      const record = complete(text.slice(start, index + '    }'.length));
      if (record !== undefined) records?.set(start, record);
    }
  }
  return lists;
}

/** The value of a text; undefined where that is no complete JSON. */
function complete(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Leaves out what does not fit, a round at a time: what is left out may uncover the next. */
function fitting<T>(fields: Fields, schema: z.ZodType<T>, base: Fields): T | null {
  const result = schema.safeParse(fields);
  if (result.success) return result.data;
  const unfit = result.error.issues.map(({ path }) => path);
  const smaller = without(fields, unfit, base);
  return smaller ? fitting(smaller, schema, base) : null;
}

/** Undefined where nothing more can be left out. */
function without(fields: Fields, unfit: PropertyKey[][], base: Fields): Fields | undefined {
  const smaller: Fields = { ...fields };
  for (const key of new Set(unfit.map((path) => String(path[0])))) {
    const value = smaller[key];
    const indexes = new Set(unfit.filter((path) => path[0] === key).map((path) => path[1]));
    if (Array.isArray(value) && !indexes.has(undefined)) {
      smaller[key] = value.filter((_, index) => !indexes.has(index));
    } else if (value !== base[key]) {
      delete smaller[key];
      if (key in base) smaller[key] = base[key];
    }
  }
  return sameFields(fields, smaller) ? undefined : smaller;
}

function sameFields(one: Fields, other: Fields): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key] === other[key]);
}
