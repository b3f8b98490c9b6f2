import assert from 'node:assert/strict';
import type { Note } from '../../../src/chat/conversation.ts';
import { type ListenPorts, listen, listenEverywhere } from '../../../src/chat/listen.ts';
import { userScope } from '../../../src/memory/scope.ts';
import { draft } from '../memory/samples.ts';
import { ChatRig } from './support/chatRig.ts';

describe('listen', () => {
  let rig: ChatRig;

  beforeEach(async () => {
    rig = await ChatRig.start();
  });
  afterEach(() => rig.close());

  const hearing = (text: string, more: Partial<ListenPorts> = {}) =>
    listen(text, 'c1', rig.listenPorts(more));
  const remembered = (notes: readonly Note[]) =>
    notes.flatMap((note) => (note.kind === 'remembered' ? note.memories : []));
  const textsIn = async () => (await rig.store.read(userScope)).memories.map(({ text }) => text);

  it('notes nothing under a message that wishes nothing', async () => {
    assert.deepEqual(await hearing('How do I sort a list?'), []);
  });

  it('notes what it remembered with the change that undoes it, and the user’s words', async () => {
    const [note] = await hearing('From now on use type hints.');
    assert.ok(note?.kind === 'remembered' && note.change);
    assert.equal(note.scope, 'user');
    const [stored] = (await rig.store.read(userScope)).memories;
    assert.deepEqual(stored?.origin, {
      how: 'said',
      quote: 'From now on use type hints.',
      conversation: 'c1',
    });
    assert.equal(await rig.memories.undo(note.change, [userScope]), true);
    assert.deepEqual(await textsIn(), []);
  });

  it('names the memory that a newer one replaced', async () => {
    await hearing('From now on use tabs for indentation.');
    const [memory] = remembered(await hearing('From now on use spaces for indentation.'));
    assert.match(memory?.replaced ?? '', /tabs/u);
  });

  it('says what was known already, without a change to undo', async () => {
    await hearing('From now on use type hints.');
    const [note] = await hearing('From now on use type hints.');
    assert.ok(note?.kind === 'remembered');
    assert.equal(note.change, undefined);
    assert.equal(note.memories[0]?.known, true);
  });

  it('says which narrower memory still hides the one just heard', async () => {
    await hearing('In this project use tabs for indentation.');
    const [memory] = remembered(await hearing('From now on use spaces for indentation.'));
    assert.match(memory?.hiddenBy?.text ?? '', /tabs/u);
    assert.equal(memory?.hiddenBy?.scope, 'workspace:w1');
  });

  it('keeps “in this project” for the workspace', async () => {
    const [note] = await hearing('In this project always use tabs.');
    assert.ok(note?.kind === 'remembered');
    assert.equal(note.scope, 'workspace:w1');
    assert.deepEqual(await textsIn(), []);
  });

  it('offers to remember it everywhere where no folder is open, and does so when asked', async () => {
    const text = 'Always use type hints. In this project always use tabs.';
    const [, refused] = await hearing(text, { workspace: undefined });
    assert.ok(refused?.kind === 'refused');
    assert.equal(refused.action, 'rememberEverywhere');
    const notes = await listenEverywhere(text, 'c1', rig.listenPorts({ workspace: undefined }));
    assert.deepEqual(
      remembered(notes).map(({ text }) => text),
      ['Use tabs'],
    );
    assert.deepEqual(await textsIn(), ['Use type hints', 'Use tabs']);
  });

  const requests = [
    'Delete the settings for pytest',
    'Forget about the pytest run, fix the parser first.',
    'Remove the rule for pytest from setup.cfg',
  ];
  for (const request of requests) {
    it(`deletes nothing for “${request}”, which may be about code`, async () => {
      await rig.memories.remember(userScope, [draft('Use pytest')]);
      const notes = await hearing(request);
      assert.deepEqual(
        notes.filter(({ kind }) => kind === 'forgot'),
        [],
      );
      assert.deepEqual(await textsIn(), ['Use pytest']);
    });
  }

  it('refuses a secret, says why, and neither keeps nor repeats it', async () => {
    const secret = ['sk', 'ant', 'api03', 'Zk3'.repeat(20)].join('-');
    const notes = await hearing(`Remember that my key is ${secret}.`);
    assert.equal(notes.length, 1);
    assert.ok(notes[0]?.kind === 'refused');
    assert.match(notes[0].text, /^Not remembered: “/u);
    assert.equal(JSON.stringify(notes).includes('Zk3Zk3'), false);
    assert.deepEqual(await textsIn(), []);
  });

  it('writes nothing where nothing may be learned, and says why only if something was meant', async () => {
    const readOnly = 'This workspace is not trusted.';
    await rig.memories.remember(userScope, [draft('Use tabs')]);
    const notes = await hearing('From now on use type hints. Forget my rule about tabs.', {
      readOnly,
    });
    assert.deepEqual(notes, [{ kind: 'refused', text: `Not remembered. ${readOnly}` }]);
    assert.deepEqual(await hearing('How do I sort a list?', { readOnly }), []);
    assert.deepEqual(await textsIn(), ['Use tabs']);
  });

  it('forgets by words, in every scope that has them, each with its own undo', async () => {
    await rig.memories.remember(userScope, [draft('Write docstrings'), draft('Use tabs')]);
    await rig.memories.remember(rig.workspace, [draft('Keep docstrings short')]);
    const notes = await hearing('Forget the rule about docstrings.');
    assert.deepEqual(
      notes.map((note) => note.kind === 'forgot' && [note.scope, note.texts]),
      [
        ['workspace:w1', ['Keep docstrings short']],
        ['user', ['Write docstrings']],
      ],
    );
    assert.deepEqual(await textsIn(), ['Use tabs']);
  });

  it('says that nothing matches, and offers to look', async () => {
    const [note] = await hearing('Forget the rule about docstrings.');
    assert.ok(note?.kind === 'refused');
    assert.match(note.text, /Nothing remembered matches “docstrings”/u);
    assert.equal(note.action, 'openMemory');
  });

  it('asks back before it forgets everything', async () => {
    await rig.memories.remember(userScope, [draft('Use tabs')]);
    const [note] = await hearing('Forget everything you know about me.');
    assert.ok(note?.kind === 'refused' && note.action === 'clearMemory');
    assert.deepEqual(await textsIn(), ['Use tabs']);
  });
});
