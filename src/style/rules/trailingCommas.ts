import { scripts } from '../code/language.ts';
import { presence } from '../hear/asking.ts';
import { Words } from '../hear/words.ts';
import { listEnds } from '../layout/listEnds.ts';
import type { CodeRule } from '../rule.ts';

export const trailingCommas: CodeRule = {
  name: 'trailing-commas',
  of: 'code',
  about: 'the comma after the last element of a list over several lines',
  values: {
    always: 'a comma after the last element',
    never: 'no comma after the last element',
    es5: 'a comma after the last element, but not of arguments and parameters',
    literals: 'a comma after the last element of arrays, objects and the like; others as they are',
    calls: 'a comma after the last argument and parameter; others as they are',
  },
  languages: ['python', 'rust', 'csharp', ...scripts],
  hear: (words) => {
    if (!words.has(comma) || words.has(/\b(?:json|sql|css|sentences?|lists? in prose)\b/iu)) {
      return undefined;
    }
    if (words.has(/\bes5\b/iu) || calls.test(words.exception ?? '')) {
      return words.stance(comma) === 'wanted' ? { value: 'es5' } : undefined;
    }
    // Lists on one line are no occasion: that exception is built in.
    const plain = /\b(?:single|one|same)[- ]line\b|\binline\b/iu.test(words.exception ?? '')
      ? new Words(words.text)
      : words;
    // Of other kinds of lists alone, nothing can be said.
    if (plain.has(/\bonly\b(?!.*\blines?\b)/iu)) return undefined;
    if (plain.has(ofCalls)) {
      return plain.stance(comma) === 'wanted' ? { value: 'calls' } : undefined;
    }
    if (plain.has(part)) return undefined;
    if (plain.has(literals)) {
      return plain.stance(comma) === 'wanted' ? { value: 'literals' } : undefined;
    }
    return presence(plain, comma, { wanted: 'always', unwanted: 'never' });
  },
  tell: (value) => sentences[value] ?? 'Put a comma after the last element of a multi-line list',
  counted: (value) =>
    `lists over several lines ${value === 'never' ? 'end without a comma' : 'end with a comma'}`,
  see: (code) => code.once(listEnds),
  fits: (value, seen) => {
    const [kind, how] = seen.split(':');
    if (value === 'calls') return kind === 'call' ? how === 'always' : undefined;
    if (value === 'literals') return kind === 'literal' ? how === 'always' : undefined;
    const isCall = kind === 'call' || kind === 'apart';
    if (value === 'es5') return how === (isCall ? 'never' : 'always');
    if (value === 'always' && kind === 'apart') return undefined;
    return value === how;
  },
  // Many give one to arrays and objects alone: what calls lack says nothing of these.
  habit: (seen) => (/^(?:call|apart):never$/u.test(seen) ? undefined : seen.split(':')[1]),
  mend: (_value, { start, end }, code) =>
    code.text.slice(start, end) === ','
      ? [{ start, end, text: '' }]
      : [{ start: end, end, text: ',' }],
};

const comma =
  /\b(?:trailing|dangling|hanging|final|closing)[- ]commas?\b|\bcomma[- ]dangle\b|\bcommas? (?:after|on|at the end of|behind) (?:(?:the|every|each) )?(?:very )?(?:last|final)\b|\blast (?:element|item|entry|line|property|argument)s? (?:also )?(?:gets?|has|have|ends? (?:with|in)|with) an? comma\b/iu;
const calls = /\b(?:function|call|argument|param|method)/iu;
const part =
  /\b(?:in|for|on|of|after) (?:the )?(?:multi-?line )?(?:function|call|argument|param|import|enum|type|method|class|interface)\w*/iu;

const ofCalls =
  /\b(?:in|for|on|of|after) (?:the |all )?(?:multi-?line )?(?:function |method )?(?:calls|call arguments|arguments|args|argument lists)\b(?! and\b|,)/iu;
const literals =
  /\b(?:in|for|on|of|after) (?:the |all |any )?(?:multi-?line )?(?:(?:lists?(?=,? and |, )|(?:array|object|dict|collection|tuple|set)(?:s|ionaries)?)(?: literals?)?(?:,? and (?:lists?\b)?|, | or )?)+(?!\w)/iu;

const sentences: Readonly<Record<string, string>> = {
  never: 'End the last element of a multi-line list without a comma',
  literals: 'Put a comma after the last element of multi-line arrays and objects',
  calls: 'Put a comma after the last of several arguments or parameters on lines of their own',
  es5: 'Put a comma after the last element of multi-line arrays and objects, none after the last argument',
};
