/** The longest text of one memory, in UTF-16 code units: one sentence, not an essay. */
export const maxTextLength = 300;
