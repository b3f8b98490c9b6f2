import { plainer } from '../hear/rephrased.ts';
import type { Words } from '../hear/words.ts';
import type { Asked } from '../rule.ts';

/** Comments that are no documentation, no remark in a review, and not code put out of use. */
const comments =
  /(?<!\b(?:doc|docs|documentation|js-?doc|ts-?doc|php-?doc|godoc|doxygen|kdoc|scaladoc|java-?doc|xml|xml doc|rustdoc|review|pr|pull request|commit|github|issue|user|blog|todo|fixme|license|licence|header|section|banner|divider|separator|html|type|ignore|pragma|jira|slack|aaa) )(?<!\/\/\/`? )\bcomment(?:s|(?:ing|ed)?(?![- ]out\b))\b(?![- ](?:style|syntax|marker|character|block|on (?:the(?! same)|my|your|our|how|what|it)\b|to the (?:pr|pull|issue|ticket)))/iu;

/** What comments say, or how they look: not whether there are any. */
const manner =
  /\b(?:english|german|french|spanish|polish|italian|portuguese|russian|chinese|japanese|korean|capital\w*|sentences?|full stops?|periods?|punctuat\w+|lower ?case|upper ?case|aligned|wrap\w*|columns|characters|emojis?|spelling|british|american|up to date|update|match|keep existing|preserve|existing|my comments|units|file path|(?<!or |and )block comments|multi-?line|above|below|before|own line|separate line|licen[cs]e|todo|fixme|commented[- ]out|arrange|docstrings? style)\b|\bin comments\b/iu;
const few =
  /\b(?:sparing\w*|minimal\w*|few(?:er)?|minimum|judicious\w*|rarely|limit\w*|less|light(?:ly)?|concise|only|too many|so many|excessive\w*|over-?comment\w*|obvious|redundant|unnecessary|useless|superfluous|noisy|noise|trivial|every (?:single )?line|each line|line[- ]by[- ]line|restat\w+|repeat\w*|paraphras\w+|narrat\w+|what the code (?:does|already)|explain what|describe what)\b/iu;
/** All of them are, not those that are redundant. */
const allNeedless =
  /^\W*(?:code |inline )?comments? (?:are|is) (?:unnecessary|superfluous|useless|not (?:needed|necessary|wanted))\b/iu;
const explained = /\bcomment\w*\b.{0,30}\bself-explanatory\b/iu;
const why = /\bwhy\b|\brationale\b|\bintent(?:ion)?s?\b|\breasons?\b|\breasoning\b/iu;
const trailing = /\b(?:trailing|end[- ]of[- ]line|eol|same[- ]line|line[- ]end)\b/iu;
const inline =
  /\bin-?line\b|\b(?:inside|within) (?:of )?(?:the |a )?(?:functions?|methods?|bod(?:y|ies))\b|\bin (?:function |method )bod(?:y|ies)\b/iu;

/** What the words ask of comments. */
export function commentsAsked(given: Words): Asked | undefined {
  const words = plainer(given);
  if (words.has(/\bcomment[- ]free\b|\bfree (?:of|from) comments\b/iu))
    return { value: 'none', forbids: true };
  const stance = words.stance(comments);
  if (!stance || words.has(manner)) return undefined;
  const { exception } = given;
  if (exception !== undefined) {
    return /need|necess|obvious|complex|tricky|why|requir|clear|avoid|explain/iu.test(exception)
      ? { value: 'sparing' }
      : undefined;
  }
  if (stance === 'unwanted' && words.has(/\binline\b.*\bblock\b|\bblock\b.*\binline\b/iu)) {
    return { value: 'none', forbids: true };
  }
  if (words.has(why)) return { value: 'explain' };
  if (words.has(allNeedless)) return { value: 'none', forbids: true };
  if (words.has(few) || words.has(explained)) return { value: 'sparing' };
  if (stance === 'wanted') return wanted(words);
  if (words.has(ruledOutInPart)) return undefined;
  const value = words.has(trailing) ? 'trailing' : words.has(inline) ? 'inline' : 'none';
  return { value, forbids: true };
}

const ruledOutInPart =
  /\b(?:tests?|when|where|if|whenever|for|about|with|that|which|starting|unclear|vague|wrong|outdated|stale|misleading|long|funny|jokes?|decorative|ascii|jsx|css)\b(?! (?:me|my|now|you|i|please)\b)/iu;

/** Comments are named in many sentences; they are asked for in few. */
function wanted(words: Words): Asked | undefined {
  const isAsked = words.has(
    /\b(?:add|write|include|use|put|leave|give|provide|want|need|like|prefer|always|must|should have|should be)(?: \w+){0,4}[ -]comment|\b(?:explain|describe|clarify)\b.{0,40}\bcomments?\b|^(?:please |always |do |clearly )*comment (?:your|the|my|all|every|each|on|complex|tricky|non|public|code|important|significant)|\bcomments? (?:on|for|in) (?:all|every|each|complex|tricky)|\bcomment (?:every|each|all|your|the|complex|tricky)\b|\bcomments please\b|\bwell[- ]commented\b|^comments\W*$/iu,
  );
  return isAsked ? { value: 'required' } : undefined;
}
