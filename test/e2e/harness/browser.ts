import { type BrowserContext, chromium, type Page, type ViewportSize } from 'playwright-core';
import { needChromium, testFlags } from '../../editor/chromium.ts';

const keptMessages = 200;
const longestMessage = 500;

/** A browser with a profile on the disk, and what its pages said. */
export interface Browser {
  readonly context: BrowserContext;
  /** The last messages of all pages and their frames, the panel's among them. */
  readonly messages: readonly string[];
}

/** The npm package comes without this native logger; the editor says so at length and goes on. */
export const isNoise = (text: string): boolean => /spdlog|Could not locate the bindings/.test(text);

function listen(page: Page, messages: string[]): void {
  const keep = (text: string) => {
    if (isNoise(text)) return;
    messages.push(text.slice(0, longestMessage));
    if (messages.length > keptMessages) messages.shift();
  };
  page.on('console', (message) => keep(`[${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => keep(`[page error] ${error.message}`));
}

/** Starts the installed Chrome, Edge or Chromium without a window; throws when there is none. */
export async function openBrowser(profile: string, viewport: ViewportSize): Promise<Browser> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needChromium(),
    args: [...testFlags],
    headless: true,
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const messages: string[] = [];
  for (const page of context.pages()) listen(page, messages);
  context.on('page', (page) => listen(page, messages));
  return { context, messages };
}
