import { signal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { page } from './panelState.ts';

type FocusTarget = 'composer' | 'search';

/** Where the keyboard focus should go next, until it has gone there. */
export const focusRequest = signal<{ readonly on: FocusTarget } | undefined>(undefined);

const pages = { composer: 'chat', search: 'memory' } as const;

/** Takes the focus when it is asked for, at once or as soon as the element's page is shown. */
export function useFocusRequest(on: FocusTarget, element: RefObject<HTMLElement | null>): void {
  useSignalEffect(() => {
    if (focusRequest.value?.on !== on || page.value !== pages[on]) return;
    // The page that was switched to is drawn by then.
    requestAnimationFrame(() => {
      element.current?.focus();
      focusRequest.value = undefined;
    });
  });
}
