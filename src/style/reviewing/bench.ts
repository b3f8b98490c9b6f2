import type { ReplyText } from '../reply/replyText.ts';
import type { CodeRule, ReplyRule, Sight } from '../rule.ts';
import type { Shown, ShownCode } from './shownCode.ts';
import { readsText } from './unsound.ts';

/** A reply on which many wishes are judged: each rule looks at each code once. */
export class Bench {
  readonly text: ReplyText;
  readonly shown: Shown;
  readonly #inCode = new Map<CodeRule, Map<ShownCode, readonly Sight[]>>();
  readonly #inReply = new Map<ReplyRule, readonly Sight[]>();
  readonly #readsText = new Map<CodeRule, Map<ShownCode, boolean>>();

  constructor(text: ReplyText, shown: Shown) {
    this.text = text;
    this.shown = shown;
  }

  sightsInCode(rule: CodeRule, one: ShownCode): readonly Sight[] {
    return kept(this.#inCode, rule, one, () => rule.see(one.code));
  }

  sightsInReply(rule: ReplyRule): readonly Sight[] {
    const known = this.#inReply.get(rule);
    if (known) return known;
    const found = rule.see(this.text);
    this.#inReply.set(rule, found);
    return found;
  }

  /** Whether what a rule says of a code holds although the code does not parse. */
  readsText(rule: CodeRule, one: ShownCode): boolean {
    return kept(this.#readsText, rule, one, () => readsText(rule, one.code));
  }
}

function kept<Value>(
  table: Map<CodeRule, Map<ShownCode, Value>>,
  rule: CodeRule,
  one: ShownCode,
  make: () => Value,
): Value {
  const ofRule = table.get(rule) ?? new Map<ShownCode, Value>();
  table.set(rule, ofRule);
  const known = ofRule.get(one);
  if (known !== undefined) return known;
  const made = make();
  ofRule.set(one, made);
  return made;
}
