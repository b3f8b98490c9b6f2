import type { z } from 'zod';

/**
 * Checks data against a schema, each record only once: a record that has passed is frozen, so it is
 * what it was. With 1,000 records, of which a change touches one or two, that is most of the work. A
 * record is an object in a list at the top; of such a list as a whole the schema must ask nothing.
 */
export class CheckedRecords<T> {
  readonly #schema: z.ZodType<T>;
  /** The records that have passed, and the list that they have passed for. */
  readonly #passed = new WeakMap<object, string>();

  constructor(schema: z.ZodType<T>) {
    this.#schema = schema;
  }

  /** As the schema's own, and what passes is frozen all through. */
  safeParse(data: unknown): z.ZodSafeParseResult<T> {
    if (typeof data !== 'object' || data === null) return this.#schema.safeParse(data);
    const result = this.#schema.safeParse(mapLists(data, (list, key) => this.#newIn(list, key)));
    if (!result.success) return result;
    const whole = mapLists(result.data, (checked, key) =>
      this.#joined(listIn(data, key), checked, key),
    );
    deepFreeze(whole);
    mapLists(whole, (list, key) => this.#remember(list, key));
    return { ...result, data: whole };
  }

  #newIn(list: readonly unknown[], key: string): readonly unknown[] {
    return list.filter((record) => !this.#hasPassed(record, key));
  }

  /** The list as it was given, with each new record as the schema gave it back. */
  #joined(list: readonly unknown[], checked: readonly unknown[], key: string): readonly unknown[] {
    let next = 0;
    return list.map((record) => (this.#hasPassed(record, key) ? record : checked[next++]));
  }

  #hasPassed(record: unknown, key: string): boolean {
    return typeof record === 'object' && record !== null && this.#passed.get(record) === key;
  }

  #remember(list: readonly unknown[], key: string): readonly unknown[] {
    for (const record of list) {
      if (typeof record === 'object' && record !== null) this.#passed.set(record, key);
    }
    return list;
  }
}

type MapList = (list: readonly unknown[], key: string) => readonly unknown[];

/** A copy with other lists at the top. */
function mapLists<T>(data: T, map: MapList): T {
  const entries = Object.entries(data as Readonly<Record<string, unknown>>);
  const mapped = entries.map(([key, value]) => [
    key,
    Array.isArray(value) ? map(value, key) : value,
  ]);
  return Object.fromEntries(mapped) as T;
}

function listIn(data: object, key: string): readonly unknown[] {
  const list: unknown = (data as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(list) ? list : [];
}

/** What is frozen already is frozen all through: a change copies only what it changes. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
