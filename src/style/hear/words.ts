import { polarity } from './polarity.ts';

/** Where a wish does not hold: what follows "unless", "except". */
const exceptions =
  /[,;]?\s*\b(?:unless|except(?:ing)?|exceptions?(?=\s*:)|the only exceptions?|other than|apart from|aside from|save for|with the exception|if (?:really |absolutely |strictly )?(?:needed|necessary|required)|(?:where|when|only if|only when) (?:really |absolutely |strictly )?(?:needed|necessary|required|unavoidable))\b.*$/isu;

/** How a wish stands to something that it names. */
export type Stance = 'wanted' | 'unwanted';

/** A wish in a user's words, as the rules hear it. */
export class Words {
  /** The wish without its exceptions, in the user's letter case. */
  readonly text: string;
  /** "unless that would mean escaping": a rule that cannot keep to it must not hear the wish. */
  readonly exception: string | undefined;
  /** Made when it is first asked for: most rules find nothing that they are about. */
  #polarity: ReturnType<typeof polarity> | undefined;

  constructor(wish: string) {
    const plain = wish
      .replace(/[‘’]/gu, "'")
      .replace(/[“”]/gu, '"')
      .replace(/[ \t]+/gu, ' ')
      // An abbreviation ends no sentence.
      .replace(/\b(max|min|approx)\.(?=\s)/giu, '$1')
      .trim();
    const [exception] = exceptions.exec(plain) ?? [];
    this.exception = exception?.trim();
    this.text = exception ? plain.slice(0, plain.length - exception.length) : plain;
  }

  has(pattern: RegExp): boolean {
    return pattern.test(this.text);
  }

  match(pattern: RegExp): RegExpExecArray | undefined {
    return pattern.exec(this.text) ?? undefined;
  }

  /** Whether what the pattern names is wanted; undefined where it is not named. Of several, the first. */
  stance(pattern: RegExp): Stance | undefined {
    const match = this.match(pattern);
    if (!match) return undefined;
    return this.#stanceOf(match);
  }

  /** Each place where the pattern matches, with its stance. */
  mentions(
    pattern: RegExp,
  ): readonly { readonly match: RegExpExecArray; readonly stance: Stance }[] {
    return [...this.text.matchAll(everywhere(pattern))].map((match) => ({
      match,
      stance: this.#stanceOf(match),
    }));
  }

  #stanceOf({ index, 0: { length } }: RegExpExecArray): Stance {
    this.#polarity ??= polarity(this.text);
    return this.#polarity(index, index + length) ? 'wanted' : 'unwanted';
  }
}

const compiled = new WeakMap<RegExp, RegExp>();

/** A pattern as one that goes on: to compile it costs more than to look for it. */
function everywhere(pattern: RegExp): RegExp {
  if (pattern.global) return pattern;
  const known = compiled.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`);
  compiled.set(pattern, known);
  return known;
}
