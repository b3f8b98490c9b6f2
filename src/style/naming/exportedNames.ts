import { casesIn } from './vocabulary.ts';

/** "PascalCase for exported functions": Go's first letter says what is exported: of such names, only underscores can be wrong. */
export function isOfExports(text: string): boolean {
  const pairs = /\b(un)?exported\b/giu;
  const cases = casesIn(text);
  const isPlain = /^[\w\s,`'-]{0,120}$/u.test(text) && cases.every(({ wanted }) => wanted);
  const all = [...text.matchAll(pairs)];
  return (
    isPlain &&
    all.length > 0 &&
    all.length === cases.length &&
    cases.some(({ means }) =>
      all[0]?.[1] ? means === 'camel' : /^(?:pascal|mixed)$/u.test(means),
    ) &&
    !/\b(?:components?|types?|class(?:es)?|const\w*|react|hooks?)\b/iu.test(text)
  );
}
