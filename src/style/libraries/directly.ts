const verbs = [
  'use|uses|using|used|prefer|prefers|preferred|want|like|love|choose|pick|adopt|try',
  'with|via|through|over|than|of|not|no|never|avoid|ban|drop|ditch|hate|dislike|replace|without',
  'only|just|always|but|then|stick (?:to|with)|go with|switch to|import|imports|is|be|require|on|by',
].join('|');
const kinds =
  'clients?|orms?|validation|validators?|loggers?|logging|http|database|db|librar(?:y|ies)|packages?|modules?|requests|calls?';
const adjectives = String.raw`(?:(?:the|native|plain|built-?in|global|browser|vanilla|standard|std(?:lib)?|proper|your|our)\s+){0,3}`;
const mark = String.raw`[\x60'"(]?`;
const close = String.raw`[\x60'"]?(?:\(\))?[\x60'"]?`;
const followers = [
  String.raw`over|instead|rather|not|never|for|is(?! (?:fine|ok\w*|acceptable|allowed|also|too))|are|as|everywhere|anywhere|only(?! for)|please|and|or|but|when|without|throughout|at all`,
  String.raw`${kinds}|v?\d[\d.]*|lib|api|schemas?|models?|repositories|entities|style|macros?|crate|decorators?|to (?:make|call|do|send|log|validate|parse|check|query|talk)|in (?:this|my|our|the|all|every|production)`,
].join('|');

/**
 * A pattern for a name that is spoken of as what to use or not: after a verb and before an end ("use X
 * for"), or in front ("X over Y"). "X's options" and "e.g. X" speak of something else.
 */
export function directly(source: string, isInCompany: boolean): RegExp {
  const name = `(?:${source})`;
  const afterVerb = String.raw`(?<=(?:\b(?:${verbs}${isInCompany ? '|to|and|or|nor' : ''})\s+${adjectives}|\b(?:${kinds})\s?[:=(]\s?${isInCompany ? '|[,(]\\s' : ''})${mark})`;
  const beforeEnd = String.raw`(?![\w/-])(?!\.\w)(?=${close}\s*(?:$|[,.;!:)–—-]|(?:${followers}${isInCompany ? '|to' : ''})\b))`;
  const inFront = String.raw`(?<=^\W*(?:please\s)?${adjectives})${name}(?![\w/-])(?!\.\w)(?=${close},?\s*(?:$|[.;!]|(?:over|instead|rather|not|never|no|only(?! for)|for|as|everywhere|please|is(?! (?:fine|ok\w*|acceptable|allowed|also|too))|are|must|should|always|v?\d[\d.]*|${kinds}${isInCompany ? '|to|or|and|nor' : ''})\b))`;
  const notPart = String.raw`(?<![\w@/.-])`;
  return new RegExp(`${notPart}(?=${name})(?:${afterVerb}${name}${beforeEnd}|${inFront})`, 'iu');
}
