import assert from 'node:assert/strict';
import { newConversation, type Turn } from '../../../src/chat/conversation.ts';
import type { ReviewItem } from '../../../src/chat/review.ts';
import { mendsView, reviewView, shownText } from '../../../src/host/reviewView.ts';

const text = 'a = "x"\nb = 1\nc = "y" + z\n';
const item = (more: Partial<ReviewItem>): ReviewItem => ({
  memory: 'm1',
  scope: 'user',
  text: 'Use single quotes',
  outcome: 'kept',
  rules: ['quotes'],
  places: [],
  ...more,
});
const place = (line: number, start: number, end: number, mend?: string) => ({
  line,
  endLine: line,
  start,
  end,
  rule: 'quotes',
  value: 'single',
  ...(mend === undefined ? {} : { mend: [{ start, end, text: mend }] }),
});
const turn = (more: Partial<Turn>): Turn => ({
  id: 't1',
  at: '2026-11-21T10:00:00.000Z',
  text: 'Write it',
  notes: [],
  reply: { model: 'm', state: 'done', blocks: [{ type: 'text', text }] },
  ...more,
});
const broken = item({
  outcome: 'broken',
  places: [place(1, 4, 7, "'x'"), place(3, 18, 21, "'y'")],
});

describe('the view of a review', () => {
  it('is nothing where a reply was not checked, and says when it is being checked', () => {
    assert.equal(reviewView(turn({}), false), undefined);
    assert.equal(reviewView(turn({}), true)?.pending, true);
  });

  it('counts the outcomes, and offers what can be done', () => {
    const items = [broken, item({}), item({ outcome: 'no occasion' })];
    const view = reviewView(turn({ review: { items } }), false);
    assert.deepEqual(view?.counts, { kept: 1, broken: 1, 'no occasion': 1, 'not checkable': 0 });
    assert.deepEqual([view?.canFix, view?.canMend], [true, true]);
    assert.deepEqual(view?.items[0]?.places[1], {
      line: 3,
      endLine: 3,
      start: 18,
      end: 21,
      canMend: true,
    });
  });

  it('says what kept it from being checked', () => {
    const items = [item({ outcome: 'not checkable' })];
    const view = reviewView(turn({ review: { items, trouble: 'Too large.' } }), false);
    assert.deepEqual([view?.trouble, view?.canFix], ['Too large.', false]);
  });

  it('of a reply that was mended here is kept, and its text is the mended one', () => {
    const mended = [
      { start: 4, end: 7, text: "'x'" },
      { start: 18, end: 21, text: "'y'" },
    ];
    const shown = turn({ review: { items: [broken] }, mended });
    const view = reviewView(shown, false);
    assert.equal(shownText(shown), "a = 'x'\nb = 1\nc = 'y' + z\n");
    assert.deepEqual(
      [view?.items[0]?.outcome, view?.items[0]?.mended, view?.canMend, view?.canFix],
      ['kept', true, false, false],
    );
  });

  it('moves the places that no mend reached to where they are now', () => {
    const half = item({
      outcome: 'broken',
      places: [place(1, 4, 7, "'much\nlonger'"), place(3, 24, 25)],
    });
    const mended = [{ start: 4, end: 7, text: "'much\nlonger'" }];
    const view = reviewView(turn({ review: { items: [half] }, mended }), false);
    const [left] = view?.items[0]?.places ?? [];
    assert.deepEqual(left, { line: 4, endLine: 4, start: 34, end: 35, canMend: false });
    assert.equal(view?.items[0]?.outcome, 'broken');
  });
});

describe('the view of a turn that mends another', () => {
  const code = (line: string) => `\`\`\`js\n${line}\n\`\`\`\n`;
  const replied = (state: 'done' | 'streaming', line: string): Turn['reply'] => ({
    model: 'm',
    state,
    blocks: [{ type: 'text', text: code(line) }],
  });
  const before = turn({ reply: replied('done', 'a("x");') });
  const conversation = (after: Turn) => ({
    ...newConversation('c', undefined, new Date()),
    turns: [before, after],
  });

  it('shows what changed once its reply has ended', () => {
    const after = turn({ id: 't2', mends: 't1', reply: replied('done', "a('x');") });
    assert.deepEqual(mendsView(conversation(after), after), {
      turn: 't1',
      changed: [
        {
          language: 'js',
          hunks: [
            [
              { kind: 'removed', text: 'a("x");' },
              { kind: 'added', text: "a('x');" },
            ],
          ],
        },
      ],
    });
    const open = turn({ id: 't2', mends: 't1', reply: replied('streaming', 'a(') });
    assert.deepEqual(mendsView(conversation(open), open)?.changed, []);
  });

  it('is nothing for any other turn', () => {
    assert.equal(mendsView(conversation(before), before), undefined);
  });
});
