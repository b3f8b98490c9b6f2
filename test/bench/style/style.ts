import type { Row } from '../row.ts';
import { firstUses } from './firstUses.ts';
import { hearingByRules } from './hearingByRules.ts';
import { reviewing } from './reviewing.ts';
import { surveying } from './surveying.ts';

/** What the style rules cost: to hear, to judge a reply, to load a grammar, to survey a workspace. */
export async function style(folder: string): Promise<readonly Row[]> {
  return [
    ...(await hearingByRules()),
    ...(await reviewing()),
    ...(await firstUses()),
    ...(await surveying(folder)),
  ];
}
