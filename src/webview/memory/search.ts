import { signal } from '@preact/signals';

/** The words in the memory page's search box. */
export const search = signal('');
