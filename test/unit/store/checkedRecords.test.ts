import assert from 'node:assert/strict';
import * as z from 'zod';
import { CheckedRecords } from '../../../src/store/checkedRecords.ts';

const Item = z.object({ id: z.string(), deep: z.object({ text: z.string().max(5) }) });
const Data = z.object({
  name: z.string().optional(),
  items: z.array(Item),
  others: z.array(z.object({ id: z.string() })),
});
type Data = z.infer<typeof Data>;

const item = (id: string) => ({ id, deep: { text: 'short' } });

function passed(records: CheckedRecords<Data>, data: unknown): Data {
  const result = records.safeParse(data);
  assert.ok(result.success, result.error?.message);
  return result.data;
}

describe('CheckedRecords', () => {
  let records: CheckedRecords<Data>;
  beforeEach(() => {
    records = new CheckedRecords(Data);
  });

  it('gives back the records that have passed before, themselves, in the order that is given', () => {
    const first = passed(records, { items: [item('a'), item('b')], others: [] });
    const [a, b] = first.items;
    const then = passed(records, { ...first, items: [b, item('c'), a] });
    assert.deepEqual(
      then.items.map(({ id }) => id),
      ['b', 'c', 'a'],
    );
    assert.equal(then.items[0], b);
    assert.equal(then.items[2], a);
  });

  it('freezes what passes all through', () => {
    const { items } = passed(records, { items: [item('a')], others: [] });
    assert.throws(() => items.push(item('b')), TypeError);
    assert.throws(() => Object.assign(items[0]?.deep ?? {}, { text: 'other' }), TypeError);
  });

  it('refuses a new record that does not fit, beside those that have passed', () => {
    const first = passed(records, { items: [item('a')], others: [] });
    const long = { id: 'b', deep: { text: 'too long' } };
    assert.equal(records.safeParse({ ...first, items: [...first.items, long] }).success, false);
  });

  it('checks a changed copy of a record anew', () => {
    const first = passed(records, { items: [item('a')], others: [] });
    const changed = first.items.map((one) => ({ ...one, id: 1 }));
    assert.equal(records.safeParse({ ...first, items: changed }).success, false);
  });

  it('checks a record anew that goes into another list', () => {
    const first = passed(records, { items: [], others: [{ id: 'a' }] });
    assert.equal(records.safeParse({ ...first, items: first.others }).success, false);
  });

  it('does not take a frozen record that it has not seen for one that has passed', () => {
    const wrong = Object.freeze({ id: 1 });
    assert.equal(records.safeParse({ items: [wrong], others: [] }).success, false);
  });

  it('leaves out fields that the schema does not know', () => {
    const { items } = passed(records, { items: [{ ...item('a'), more: 1 }], others: [], more: 2 });
    assert.deepEqual(items, [item('a')]);
  });

  it('refuses what is no object', () => {
    for (const data of [undefined, null, 'text', 3, []]) {
      assert.equal(records.safeParse(data).success, false);
    }
  });
});
