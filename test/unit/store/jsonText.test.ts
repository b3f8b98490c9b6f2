import assert from 'node:assert/strict';
import { jsonText } from '../../../src/store/jsonText.ts';
import { memory, remembered } from './support/sample.ts';

const said = (data: unknown) => Buffer.from(jsonText(data)).toString();
const standard = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;

const one = memory('one', { text: 'Line\nbreak, “quotes” \\ and\u2028 a 𝒻ancy letter' });
const samples: Readonly<Record<string, unknown>> = {
  'a file of memories': {
    version: 1,
    memories: [one, memory('two')],
    history: [remembered('c', one)],
  },
  'empty lists': { version: 1, memories: [], history: [] },
  'an empty object': {},
  'an empty object in a list': { list: [{}, { deep: [] }, { deep: [[1], [{}]] }] },
  'values that are no records': { list: [1, 'a\nb', null, [2, [3]]], nested: { of: { it: [1] } } },
  'fields without a value': {
    a: undefined,
    b: 1,
    list: [{ c: undefined }, { c: 2, d: undefined }],
  },
  'nothing but fields without a value': { a: undefined },
};

describe('jsonText', () => {
  for (const [name, data] of Object.entries(samples)) {
    it(`writes ${name} as JSON.stringify does`, () => {
      assert.equal(said(data), standard(data));
    });
  }

  it('writes a frozen record the same in another place and list', () => {
    const record = Object.freeze({ id: 'a', deep: Object.freeze({ text: 'b' }) });
    for (const data of [{ list: [record] }, { other: [{ id: 'c' }, record, record] }]) {
      assert.equal(said(data), standard(data));
    }
  });

  it('sees a change of a record that is not frozen', () => {
    const record = { id: 'a' };
    said({ list: [record] });
    record.id = 'b';
    assert.equal(said({ list: [record] }), standard({ list: [{ id: 'b' }] }));
  });
});
