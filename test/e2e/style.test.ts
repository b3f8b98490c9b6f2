import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { quietSettings, type Theme, writeSettings } from '../editor/editorFolder.ts';
import { accessibilityProblems } from './harness/axe.ts';
import { ended, newConversation, row, say, showChat, showMemory, turns } from './harness/chat.ts';
import { chooseTheme } from './harness/chooseTheme.ts';
import { tabTo } from './harness/keyboard.ts';
import { openWithClaude, type WithClaude } from './harness/openWithClaude.ts';
import { panelPicture, setPanelWidth } from './harness/panelPicture.ts';
import { pictureFailures } from './harness/pictureFailures.ts';
import { chatRequests, newestRequest, textsOf } from './harness/requests.ts';

const slow = { timeout: 30_000 };
const question = 'Write a Python function that reads prices from a CSV.';

/** The two lines that break something: types are missing on the first, quotes are wrong on the sixth. */
const asAsked = ['def read_prices(path: str) -> dict[str, float]:', "float(row['price'])"] as const;
const asWritten = ['def read_prices(path):', 'float(row["price"])'] as const;

function reply([signature, price]: readonly [string, string]): string {
  return `This reads each row once:

\`\`\`python
${signature}
    prices = {}
    with open(path) as file:
        for row in csv.DictReader(file):
            sku = row['sku']
            prices[sku] = ${price}
    print(f'{len(prices)} prices')
    return prices
\`\`\`

It skips nothing.`;
}

const themes: readonly Theme[] = ['dark', 'light', 'hc-dark', 'hc-light'];

describe('what a reply kept and broke', function () {
  this.timeout(180_000);
  let claude: WithClaude;

  before(async () => {
    claude = await openWithClaude({ viewport: { width: 1100, height: 900 } });
    await setPanelWidth(claude.editor, 420);
    await say(claude.editor.panel, 'From now on use type hints, no docstrings');
    await say(claude.editor.panel, 'From now on use single quotes in Python');
    await say(claude.editor.panel, 'Always use f-strings');
  });

  after(() => claude?.close());
  pictureFailures(() => claude?.editor);

  /** Asks for code in a new conversation; the turn once its reply has been checked. */
  async function ask(code: readonly [string, string]): Promise<Locator> {
    const { editor, api } = claude;
    await newConversation(editor);
    api.reply(reply(code));
    const turn = await say(editor.panel, question);
    await reviewed(turn);
    return turn;
  }

  async function reviewed(turn: Locator): Promise<void> {
    await turn.locator('.review:not(.pending)').waitFor(slow);
  }

  const broken = (turn: Locator) => turn.locator('.review-item.broken');
  const summed = async (turn: Locator) =>
    (await turn.locator('.review > summary').innerText()).replace(/\s+/gu, ' ').trim();

  it('shows which preferences are broken, at their lines, and marks those in the code', async () => {
    const turn = await ask(asWritten);
    assert.equal(await summed(turn), '2 kept · 2 broken');
    const items = await broken(turn).allInnerTexts();
    assert.match(items[0] ?? '', /single quotes\s+line 6$/);
    assert.match(items[1] ?? '', /type hints\s+line 1$/);
    const marks = turn.locator('.code-broken');
    assert.match((await marks.allInnerTexts()).join('\n'), /read_prices\s+"price"/);
    assert.match(String(await marks.last().getAttribute('title')), /single quotes/i);
  });

  it('brings a broken line into view', async () => {
    const turn = turns(claude.editor.panel).last();
    await turn.getByRole('button', { name: /^Show line 6/ }).click();
    await turn.locator('.shown').waitFor();
    assert.match(await turn.locator('.shown').innerText(), /"price"/);
  });

  for (const theme of themes) {
    it(`has no accessibility problem in the theme ${theme}`, async () => {
      await chooseTheme(claude.editor, theme);
      await panelPicture(claude.editor, `review-${theme}`);
      assert.deepEqual(await accessibilityProblems(claude.editor), []);
    });
  }

  it('has room at 240 pixels', async () => {
    const { editor } = claude;
    await chooseTheme(editor, 'dark');
    await setPanelWidth(editor, 240);
    await panelPicture(editor, 'review-narrow');
    const log = editor.panel.locator('.log');
    assert.equal(await log.evaluate((box) => box.scrollWidth > box.clientWidth + 1), false);
    await setPanelWidth(editor, 420);
  });

  it('mends quotes here, without a request, and takes that back', async () => {
    const { editor, api } = claude;
    const turn = turns(editor.panel).last();
    const before = chatRequests(api).length;
    await turn.getByRole('button', { name: 'Fix 1 here' }).click();
    await turn.getByText('Mended here ·').waitFor();
    assert.match(await turn.locator('.code pre').innerText(), /float\(row\['price'\]\)/);
    assert.equal(await broken(turn).count(), 1);
    await panelPicture(editor, 'review-mended');
    await turn.getByRole('button', { name: 'Undo' }).click();
    await broken(turn).nth(1).waitFor();
    assert.match(await turn.locator('.code pre').innerText(), /float\(row\["price"\]\)/);
    assert.equal(chatRequests(api).length, before);
  });

  it('asks Claude for the rest with Fix, and shows what changed', async () => {
    const { editor, api } = claude;
    const before = chatRequests(api).length;
    api.reply(reply(asAsked));
    await turns(editor.panel).last().getByRole('button', { name: 'Fix', exact: true }).click();
    const fix = turns(editor.panel).nth(1);
    await ended(fix);
    await reviewed(fix);
    assert.match(await fix.innerText(), /Fix of the reply above/);
    assert.equal(await summed(fix), '4 kept');
    assert.deepEqual(
      [
        await fix.locator('.diff-line.removed').count(),
        await fix.locator('.diff-line.added').count(),
      ],
      [2, 2],
    );
    const asked = textsOf(newestRequest(api), 'user').at(-1) ?? '';
    assert.match(asked, /line 4: def read_prices\(path\):/);
    assert.equal(chatRequests(api).length, before + 1);
    await panelPicture(editor, 'review-fixed');
    assert.deepEqual(await accessibilityProblems(editor), []);
  });

  it('is used by keyboard alone: to the line, mend here, undo, fix', async () => {
    const { editor, api } = claude;
    const turn = await ask(asWritten);
    const { page, panel } = editor;
    await tabTo(page, turn.getByRole('button', { name: /^Show line 6/ }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await turn.locator('.shown').waitFor();
    await tabTo(page, turn.getByRole('button', { name: 'Fix 1 here' }), 'Tab');
    await page.keyboard.press('Enter');
    await turn.getByText('Mended here ·').waitFor();
    await tabTo(page, turn.getByRole('button', { name: 'Undo' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await turn.getByRole('button', { name: 'Fix 1 here' }).waitFor();
    api.reply(reply(asAsked));
    await tabTo(page, turn.getByRole('button', { name: 'Fix', exact: true }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await reviewed(turns(panel).nth(1));
    assert.equal(await summed(turns(panel).nth(1)), '4 kept');
  });

  it('repairs a reply by itself where the user chose that, and no more than once', async () => {
    const { editor, api } = claude;
    const repair = { ...quietSettings('light'), 'claudeMemory.onBrokenPreference': 'repair' };
    await writeSettings(editor.folder, repair);
    await editor.reload();
    const before = chatRequests(api).length;
    await newConversation(editor);
    api.reply(reply(asWritten));
    api.reply(reply([asAsked[0], asWritten[1]]));
    await say(editor.panel, question);
    const fix = turns(editor.panel).nth(1);
    await reviewed(fix);
    assert.equal(await summed(fix), '3 kept · 1 broken');
    await fix.getByRole('button', { name: 'Fix', exact: true }).waitFor();
    assert.equal(chatRequests(api).length, before + 2);
    assert.equal(await turns(editor.panel).count(), 2);
  });

  it('counts on the memory page how often each was told, kept and broken', async () => {
    const memory = await showMemory(claude.editor);
    const counts = row(memory, 'single quotes').locator('.counts');
    await counts.getByText(/told \d+ · kept 2 · broken 4/).waitFor(slow);
    await panelPicture(claude.editor, 'review-counts');
    await showChat(claude.editor);
  });
});
