import type { Words } from '../hear/words.ts';
import type { Asked, ReplyRule } from '../rule.ts';

const changes =
  /\b(?:only|just)(?: (?:ever|show|give|send|return|output|print|post|write|provide|paste|reply|respond|me|with|us|in|the|relevant|actual)){0,5} (?:(?:parts?|lines?|code|functions?|bits?|sections?|pieces?|files?|stuff|things?|what)(?: (?:that|which))? (?:(?:have|has|is|are|was|were|you) )?(?:been )?(?:chang|modif|edit|alter|touch|differ)\w*|chang(?:ed|es)|diffs?|modified|edited|deltas?|touched|differences?|hunks?)\b|\b(?:changes|diffs?|changed (?:lines|code|parts|functions))[- ]only\b|\b(?:repl(?:y|ies)|answers?|respond|changes|edits) (?:in|as|with) (?:an? )?(?:unified )?diffs?\b/iu;
const repeating =
  /\b(?:repeat|re-?print|re-?send|re-?output|re-?post|re-?write|re-?paste|re-?produce|show|include|paste|print|post|send|give|return|output|dump|echo)(?:ing)?(?: me)?(?: back)? (?:(?:the|my|of|all|any|a|entire|whole|full|complete|everything|rest|existing) ){0,4}(?:(?:entire|whole|full|complete|unchanged) (?:files?|code|functions?|class(?:es)?|modules?|parts|lines|content|contents|thing)|unchanged|whole thing|everything again|files? again)\b/iu;
const whole =
  /\b(?:whole|full|entire|complete) (?:files?|file contents?|code|source|implementations?|functions?|class(?:es)?|contents? of (?:each|every|the) files?)\b|\b(?:files?|code) in full\b/iu;
const placeholders =
  /\b(?:placeholders?(?: comments?)?(?! (?:values?|texts?|data|names?|images?|attributes?|services?|urls?|links?)\b)|elisions?|ellips[ei]s|omissions?|(?:rest|remaining|existing) (?:of (?:the )?)?code comments?|(?:abbreviat|truncat|omit|shorten)(?:e|ed|t?ing)? (?:the |any )?code)\b|\.\.\.\s*(?:rest|existing|remaining)/iu;
const showing =
  /\b(?:show|give|send|return|output|print|post|write|provide|paste|reply|respond|answer|always|only)\b/iu;
const elsewhere =
  /\b(?:commits?|docs?|documentation|refactor|read|review|tests?|UI|inputs?|names?|words|touch (?:only|nothing)|minimal|format\w*|input|html)\b/iu;

export const replyChangedOnly: ReplyRule = {
  name: 'reply-changed-only',
  of: 'reply',
  about: 'how much of a changed file a reply shows',
  values: {
    changes: 'only what changes, not the whole file again',
    whole: 'whole files, with nothing left out',
  },
  languages: [],
  hear: (words) =>
    words.exception !== undefined || words.has(elsewhere) ? undefined : asked(words),
  tell: (value) =>
    value === 'changes'
      ? 'Show only the code that changes, with a line or two around it'
      : 'Show each file in full, with every line written out',
  see: ({ fences }) =>
    fences
      .filter(({ own }) => own)
      .map(({ start, end, partial, lines, repeated }) => {
        const isWhole = !partial && lines >= 12 && repeated * 5 >= lines * 3;
        return { seen: partial ? 'changes' : isWhole ? 'whole' : 'unknown', start, end };
      }),
  fits: (value, seen) => {
    if (seen === 'unknown') return undefined;
    return value === seen;
  },
  // Whether a code is all of a file, only the file could tell.
  checkable: (_value, { fences }) => fences.every(({ own }) => !own),
};

function asked(words: Words): Asked | undefined {
  const stances = {
    changes: words.stance(changes),
    whole: words.stance(whole),
    diffs: words.stance(/\bdiffs?\b|\bsnippets?\b/iu),
  };
  if (stances.changes === 'wanted') return { value: 'changes' };
  if (stances.changes === 'unwanted') return { value: 'whole' };
  if (words.stance(placeholders) === 'unwanted') return { value: 'whole' };
  if (words.stance(repeating) === 'unwanted') return { value: 'changes' };
  if (stances.whole === undefined) return undefined;
  const isContrast = stances.diffs !== undefined && stances.diffs !== stances.whole;
  if (!isContrast && !words.has(showing)) return undefined;
  return { value: stances.whole === 'wanted' ? 'whole' : 'changes' };
}
