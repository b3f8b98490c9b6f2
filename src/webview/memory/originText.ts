import type { MemoryView } from '../../shared/view.ts';
import { relativeDate } from '../relativeDate.ts';

const how: Readonly<Record<MemoryView['origin']['how'], string>> = {
  said: 'you said it',
  written: 'typed in',
  imported: 'imported',
};

/** "you said it today", "typed in on 3 Nov". */
export function originText(origin: MemoryView['origin'], now: Date, locale: string): string {
  return `${how[origin.how]} ${relativeDate(origin.at, now, locale)}`.trimEnd();
}
