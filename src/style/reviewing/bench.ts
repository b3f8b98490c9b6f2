import type { ReplyText } from '../reply/replyText.ts';
import type { CodeRule, ReplyRule, Sight } from '../rule.ts';
import type { Shown, ShownCode } from './shownCode.ts';
import { readsText } from './unsound.ts';

/**
 * A reply on which many wishes are judged: each rule looks at each code once. Where a rule fails, by
 * code that nests too deep for it, it has seen nothing that counts: undefined.
 */
export class Bench {
  readonly text: ReplyText;
  readonly shown: Shown;
  readonly #inCode = new Map<CodeRule, Map<ShownCode, readonly Sight[] | undefined>>();
  readonly #inReply = new Map<ReplyRule, readonly Sight[] | undefined>();
  readonly #readsText = new Map<CodeRule, Map<ShownCode, boolean>>();

  constructor(text: ReplyText, shown: Shown) {
    this.text = text;
    this.shown = shown;
  }

  sightsInCode(rule: CodeRule, one: ShownCode): readonly Sight[] | undefined {
    return kept(this.#inCode, rule, one, () => unlessItFails(() => rule.see(one.code)));
  }

  sightsInReply(rule: ReplyRule): readonly Sight[] | undefined {
    if (!this.#inReply.has(rule)) {
      this.#inReply.set(
        rule,
        unlessItFails(() => rule.see(this.text)),
      );
    }
    return this.#inReply.get(rule);
  }

  /** Whether what a rule says of a code holds although the code does not parse. */
  readsText(rule: CodeRule, one: ShownCode): boolean {
    return kept(
      this.#readsText,
      rule,
      one,
      () => unlessItFails(() => readsText(rule, one.code)) ?? false,
    );
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
  if (known !== undefined || ofRule.has(one)) return known as Value;
  const made = make();
  ofRule.set(one, made);
  return made;
}

function unlessItFails<Value>(see: () => Value): Value | undefined {
  try {
    return see();
  } catch {
    return undefined;
  }
}
