import type { Locator, Page } from 'playwright-core';

export async function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Waits until the element has the keyboard focus. */
export async function focused(target: Locator): Promise<void> {
  await target.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        if (element === document.activeElement) return resolve();
        element.addEventListener('focus', () => resolve(), { once: true });
      }),
  );
}

const mostSteps = 60;

/** Goes from element to element with the keyboard until this one has the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  for (let step = 0; step < mostSteps; step++) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${mostSteps} times ${key} did not reach ${target}.`);
}
