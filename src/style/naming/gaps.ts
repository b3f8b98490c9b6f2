/** Words that say nothing between a subject and what is said of it. */
export const any =
  'the all any every each my our your their its both names name naming named of other user-defined python java typescript javascript rust go golang js ts c csharp code';

/** Words between subjects of one list. */
export const joining = new Set(`${any} and or as well for in also , & + / plus`.split(' '));

/** Whether a text has no other words and signs than these. */
export function isOnly(text: string, words: ReadonlySet<string>): boolean {
  return (text.match(/[\p{L}']+|[,;:=&+/]|->|=>/gu) ?? []).every((one) => words.has(one));
}
