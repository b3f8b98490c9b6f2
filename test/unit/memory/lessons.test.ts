import assert from 'node:assert/strict';
import {
  answered,
  learn,
  maxLessons,
  proposals,
  type Taught,
  unlearned,
} from '../../../src/memory/lessons.ts';
import { Memories, type MemoryFiles } from '../../../src/memory/memories.ts';
import { userScope } from '../../../src/memory/scope.ts';
import { emptyScopeFile, ScopeFile } from '../../../src/memory/scopeFile.ts';

const quotes: Taught = {
  rule: 'quotes',
  language: 'python',
  from: 'double',
  to: 'single',
  lines: [
    { kind: 'removed', text: 'x = "a"' },
    { kind: 'added', text: "x = 'a'" },
  ],
};
const reversed: Taught = { ...quotes, from: 'single', to: 'double' };
const names: Taught = { ...quotes, rule: 'naming', from: 'functions:camel', to: 'functions:snake' };

let made = 0;
const newId = () => `l${made++}`;

/** A file after edits, each with what it teaches, in their order. */
function fileAfter(...edits: readonly (readonly [edit: string, ...taught: Taught[]])[]): ScopeFile {
  return edits.reduce(
    (file, [edit, ...taught]) => ScopeFile.parse(learn(file, edit, taught, newId)),
    emptyScopeFile(),
  );
}

const asked = (file: ScopeFile) => proposals(file).map(({ rule, to }) => `${rule} ${to}`);

describe('lessons from edits', () => {
  it('are asked about after the second edit, with the lines of both', () => {
    assert.deepEqual(asked(fileAfter(['a', quotes])), []);
    const file = fileAfter(['a', quotes], ['b', quotes]);
    assert.deepEqual(asked(file), ['quotes single']);
    assert.deepEqual(
      proposals(file)[0]?.by.map(({ lines }) => lines),
      [quotes.lines, quotes.lines],
    );
  });

  it('of one edit count once, however often it is saved', () => {
    assert.deepEqual(asked(fileAfter(['a', quotes], ['a', quotes], ['a', quotes])), []);
  });

  it('are taken back where the edit is', () => {
    assert.deepEqual(asked(fileAfter(['a', quotes], ['b', quotes], ['b'])), []);
    assert.deepEqual(fileAfter(['a', quotes], ['a']), emptyScopeFile());
  });

  it('begin anew where another edit goes the other way', () => {
    assert.deepEqual(asked(fileAfter(['a', quotes], ['b', reversed], ['c', quotes])), []);
    assert.deepEqual(asked(fileAfter(['a', quotes], ['b', reversed], ['c', reversed])), [
      'quotes double',
    ]);
  });

  it('stand side by side for other things and other languages', () => {
    const go: Taught = { ...quotes, language: 'javascript' };
    assert.deepEqual(asked(fileAfter(['a', quotes, names], ['b', go, names])), [
      'naming functions:snake',
    ]);
  });

  it('of more than two edits keep the lines of the last two', () => {
    const file = fileAfter(['a', quotes], ['b', quotes], ['c', quotes]);
    assert.deepEqual(
      proposals(file)[0]?.by.map(({ edit }) => edit),
      ['b', 'c'],
    );
  });

  it('are gone once they are answered, and are asked again only after two more edits', () => {
    const file = fileAfter(['a', quotes], ['b', quotes]);
    const left = answered(file, proposals(file)[0]?.id ?? '', false);
    assert.deepEqual(left, emptyScopeFile());
    assert.deepEqual(asked(learn(left, 'c', [quotes], newId)), []);
  });

  it('are never asked again where the user said so, and keep no line', () => {
    const file = fileAfter(['a', quotes], ['b', quotes]);
    let left = answered(file, proposals(file)[0]?.id ?? '', true);
    assert.deepEqual(left.lessons?.[0]?.by, []);
    for (const edit of ['c', 'd', 'e']) left = learn(left, edit, [reversed], newId);
    assert.deepEqual(asked(left), []);
    assert.deepEqual(left.lessons?.length, 1);
  });

  it('are not kept where a line holds a secret', () => {
    const key = `key = "sk-ant-${'a1'.repeat(20)}"`;
    const file = fileAfter(['a', { ...quotes, lines: [{ kind: 'removed', text: key }] }, names]);
    assert.deepEqual(
      file.lessons?.map(({ rule }) => rule),
      ['naming'],
    );
  });

  it('are bounded: what one edit alone has taught goes first, the oldest of it', () => {
    const many = Array.from({ length: maxLessons + 9 }, (_, at): [string, Taught] => [
      `e${at}`,
      { ...names, rule: `rule${at}` },
    ]);
    const file = fileAfter(['a', quotes], ['b', quotes], ...many);
    assert.equal(file.lessons?.length, maxLessons);
    assert.deepEqual(asked(file), ['quotes single']);
    assert.ok(!file.lessons.some(({ rule }) => rule === 'rule0'));
  });

  it('that are not answered go with the setting; what is never to be asked stays', () => {
    const file = fileAfter(['a', quotes, names], ['b', quotes]);
    const id = file.lessons?.find(({ rule }) => rule === 'quotes')?.id ?? '';
    const left = unlearned(answered(file, id, true));
    assert.deepEqual(
      left.lessons?.map(({ rule }) => rule),
      ['quotes'],
    );
  });

  it('change nothing where nothing is taught', () => {
    const file = fileAfter(['a', quotes]);
    assert.equal(learn(file, 'b', [], newId), file);
    assert.equal(unlearned(emptyScopeFile()).lessons, undefined);
  });

  it('go when the scope is cleared', async () => {
    let file = fileAfter(['a', quotes], ['b', quotes]);
    let writes = 0;
    const files: MemoryFiles = {
      read: async () => file,
      mutate: async (_, change) => {
        const { data, result } = change(file);
        if (data) writes++;
        file = data ?? file;
        return result;
      },
    };
    await new Memories(files, newId).forget([{ ref: userScope }]);
    assert.deepEqual(file, emptyScopeFile());
    await new Memories(files, newId).forget([{ ref: userScope }]);
    assert.equal(writes, 1);
  });
});
