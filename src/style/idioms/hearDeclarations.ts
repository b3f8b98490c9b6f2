import { Words } from '../hear/words.ts';
import type { Asked } from '../rule.ts';

const varWord =
  /(?<!\b(?:env|environment|css|loop|dummy|global|class|instance|template|temp|local|int|an|the|a|each)[- ])(?<![\w$.-])[`'"]?var\b[`'"]?(?![-_]\w|\()(?! x\b)/iu;
const constWord =
  /(?<![\w$.-]|\bas\s[`'"]?)[`'"]?const\b[`'"]?(?!\s(?:arrow|array|record|objects?|assert|enums?|generic|fn|ref|pointer|type|constructors?|widgets?|methods?|functions?|member|expr|\w+\s*[:=]|\w+\s(?:of|in)\b)|[- ]correct)/iu;
/** A word of the language only where no verb "let" can stand: quoted, or before the end or a joining word. */
const letWord =
  /(?<![\w$.-])(?:[`'"]let[`'"]|let(?=\s*(?:$|[.,;:!?)/])|\s(?:or|and|over|instead|rather|than|when|where|if|only|for|unless|is|are|not|declarations?|bindings?|keyword|statements?|variables?|everywhere|at all|by|please|whenever|as)\b))/iu;
/** Declarations of another kind: Java's and C#'s `var`, Kotlin's and Swift's words. */
const other =
  /\bval\b|\bexplicit(?:ly)? typ|\btypes? (?:is|are)\b|\btheir types?\b|\bspell|\bnaming\b|\bnamed?\b|\bprefix|\bUPPER|\bprop(?:s|erties)\b|\bcolou?rs?\b|\benvironment\b|\bPATH\b|\bmut\b/iu;
/** What `let` is for: it is built in. */
const forLet = /\b(?:re-?assign|mutat|chang|need|necessary|required|modif|updat)/iu;
/** "const by default, let only where …". */
const first =
  /\bconst\b[`'"]?.{0,40}\b(?:by default|first|when(?:ever)? possible|where(?:ver)? possible|if possible|as (?:much|often) as possible|unless|until)\b|\blet\b[`'"]?.{0,20}\b(?:only|if|when|where|for)\b|\bonly\b(?![^,;.]{0,12}\bconst\b)[^,;.]{0,12}\blet\b|\b(?:default to|prefer|favou?r)\b.{0,12}\bconst\b/iu;

/** Which declarations of variables the words ask for. */
export function hearDeclarations(words: Words): Asked | undefined {
  if (words.exception !== undefined) {
    return forLet.test(words.exception) && words.has(constWord)
      ? heard(new Words(words.text), true)
      : undefined;
  }
  return heard(words, words.has(first));
}

function heard(words: Words, isFirst: boolean): Asked | undefined {
  if (words.has(other)) return undefined;
  const [old, constant, changing] = [varWord, constWord, letWord].map((one) => words.stance(one));
  if (constant === 'unwanted' || old === 'wanted') return undefined;
  const value = chosen(words, { constant, changing, isFirst });
  const isRuledOut = old === 'unwanted' && words.has(negation);
  if (!value) return old === 'unwanted' ? { value: 'const-let', forbids: true } : undefined;
  return isRuledOut || value === 'const-only' ? { value, forbids: true } : { value };
}

const negation = /\b(?:no|never|not|avoid|ban\w*|forbid\w*|hate|without)\b|n't\b/iu;

interface Mentioned {
  readonly constant: string | undefined;
  readonly changing: string | undefined;
  readonly isFirst: boolean;
}

function chosen(words: Words, { constant, changing, isFirst }: Mentioned): string | undefined {
  if (changing === 'unwanted') {
    const isContrast =
      constant === 'wanted' && words.has(/\bover\b|\binstead\b|\brather\b|\bto\b/iu);
    return isContrast || isFirst ? 'const-first' : 'const-only';
  }
  if (constant === undefined) return changing === 'wanted' && isFirst ? 'const-first' : undefined;
  if (changing === undefined) return 'const-first';
  return isFirst ? 'const-first' : 'const-let';
}
