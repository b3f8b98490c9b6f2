/**
 * An object as JSON that a person reads: the bytes of `JSON.stringify(data, null, 2)` and a line's end.
 * The text of a frozen record (an object in a list at the top) is kept as long as the record lives,
 * so that a change of one in 1,000 makes the text of one.
 */
export function jsonText(data: unknown): Uint8Array {
  const all = Object.entries(data as Readonly<Record<string, unknown>>);
  const fields = all.filter(([, value]) => value !== undefined);
  const parts = fields.flatMap(([key, value], index) => [
    bytesOf(`${index === 0 ? '\n' : ',\n'}  ${JSON.stringify(key)}: `),
    ...(Array.isArray(value) && value.length > 0
      ? listParts(value)
      : [bytesOf(indented(value, '  '))]),
  ]);
  return Buffer.concat([bytesOf('{'), ...parts, bytesOf(fields.length > 0 ? '\n}\n' : '}\n')]);
}

const recordIndent = ' '.repeat(4);
const firstRecord = bytesOf(`[\n${recordIndent}`);
const nextRecord = bytesOf(`,\n${recordIndent}`);
const listEnd = bytesOf('\n  ]');

function listParts(list: readonly unknown[]): Uint8Array[] {
  const records = list.flatMap((record, index) => [
    index === 0 ? firstRecord : nextRecord,
    recordBytes(record),
  ]);
  return [...records, listEnd];
}

const kept = new WeakMap<object, Uint8Array>();

function recordBytes(record: unknown): Uint8Array {
  if (typeof record !== 'object' || record === null) return bytesOf(indented(record, recordIndent));
  const known = kept.get(record);
  if (known) return known;
  const bytes = bytesOf(indented(record, recordIndent));
  if (Object.isFrozen(record)) kept.set(record, bytes);
  return bytes;
}

/** A line's end inside a string is escaped, so each one here is JSON's own. */
function indented(value: unknown, indent: string): string {
  return (JSON.stringify(value, null, 2) ?? 'null').replaceAll('\n', `\n${indent}`);
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text);
}
