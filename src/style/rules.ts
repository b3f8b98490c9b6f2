// Made from the files in rules/ by `npm run build`. To add a rule, add a file there.
import type { Rule } from './rule.ts';
import { quotes } from './rules/quotes.ts';

/** All rules, in the order of their names. */
export const rules: readonly Rule[] = [quotes];
