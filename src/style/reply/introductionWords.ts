import type { Introduction } from './introduction.ts';

const thing =
  '(?:code|version|implementation|function|method|class|component|hook|query|test|tests|file|files|module|script|snippet|loop|handler|config|configuration|setup|approach|example|way|line|lines|block|part|definition|signature|call|state)';

/** A label that stands alone: "**Before:**", "### Old code", "❌ Bad". */
export const labels: readonly (readonly [pattern: RegExp, as: Introduction])[] = [
  [
    new RegExp(
      `^(?:the |your |my )?(?:before|old|originals?|was|from|current(?:ly)?|existing|previous(?:ly)?|today|now, broken|your(?:s)?|your own|as it (?:is|was)|as is)(?: ${thing})*(?: (?:the )?(?:change|fix|refactor(?:ing)?))?$`,
      'iu',
    ),
    'theirs',
  ],
  [
    new RegExp(
      `^(?:a |the |an )?(?:bad|wrong|incorrect|don'?t|do not|avoid|never|not (?:this|ok|okay|good|recommended|like this)|anti-?pattern|instead of|rather than|problematic|broken|buggy|naive|unsafe|insecure|discouraged)(?: (?:this|that|these|do this|write this|doing this|${thing}))*$`,
      'iu',
    ),
    'avoid',
  ],
  [
    new RegExp(
      `^(?:the |your )?(?:after|new|now|good|better|right|correct(?:ed)?|fix(?:ed)?|do|do this|use|use this|use instead|instead|improved|updated|refactored|recommended|preferred|solution|result|to|becomes|with)(?: (?:this|that|${thing}))*(?: (?:the )?(?:change|fix|refactor(?:ing)?))?$`,
      'iu',
    ),
    'own',
  ],
];

/** Words by which a reply announces its own code. */
export const ownWords =
  /\b(?:fix(?:e[sd])?|correct(?:ed|ion|s)?|update[sd]?|improve[sd]?|new(?:er)?|better|revised|rewrit(?:e|ten)|rewrote|refactor(?:ed)?|modified|simpl(?:er|ified|ify)|cleaned|after|instead,|replace[sd]?|change[sd]?|becomes?|should|try this|prefer|add(?:ed|ing|s)?|convert(?:ed)?|translat(?:ed|ion)|solution|suggest(?:ion|ed)?|recommend(?:ed)?|could|can be|to (?:this|the following)|works|I(?:'d|'ve|'ll| would| have| will)|use (?:this|the following|it|a|an)|goes|belongs?)(?![\w-])|^(?:(?:then|now|next|finally|and|please|you can|just|here),? )*(?:put|place|insert|paste|append|wrap|extend|extract|move|merge|combine|call|run|create|save|import|define|declare|write|make|set|use|keep|start with|turn|switch|rename|let)\b/iu;

const given =
  '(?:current|existing|original|old|previous|present|initial|posted|provided|offending|problematic|buggy|faulty|failing|broken)';
/** What stands beside the user's code is the reply's: "a test for your existing function". */
const nextTo =
  '(?<!\\b(?:for|with|around|below|above|beside|next to|alongside|after|before|into|to|on|of|like|by|using|against|than|from|while|if|when)\\s)';
const yours = `you(?:'ve)? (?:(?:currently|now|already|just|originally) )?(?:have|had|wrote|written|sent|posted|pasted|gave|given|shared|provided|showed|shown|quoted|got)`;

/** Sentences that end in the user's code, or in code as it should not be. */
export const sentences: readonly (readonly [pattern: RegExp, as: Introduction])[] = [
  [new RegExp(`${nextTo}\\b(?:your|my) (?:\\w+ )?${given}\\b[^:]{0,80}$`, 'iu'), 'theirs'],
  [
    new RegExp(
      `${nextTo}\\b(?:the|this) (?:\\w+ )?${given}(?: (?:${thing}|\`[^\`]{1,60}\`)){1,3}(?: (?:in|from|at) [^:]{0,50})?(?: (?:is|was|reads?|looks? like|goes)(?: (?:this|that|as follows|the following))?)?:$`,
      'iu',
    ),
    'theirs',
  ],
  [
    /^(?:(?:here(?:'s| is)|this is|for reference,?|compare|again,?|first,?) )?the original(?: was)?:$/iu,
    'theirs',
  ],
  [
    new RegExp(
      `\\b(?:what|the one|${thing}) (?:that )?you(?:'ve)? (?:have|had|wrote|written|sent|posted|pasted|gave|given|shared|provided|showed|shown|quoted|are using|use)(?! to\\b)\\b[^:,]{0,30}[:.]?$`,
      'iu',
    ),
    'theirs',
  ],
  [
    new RegExp(
      `^(?:(?:so|right now|at the moment|currently|today|at present|here|now|so far|in|at|on)\\b ?[^,:]{0,50}?,? )?${yours}(?: (?:this|the following|something like this|these lines))?(?: (?:in|at|on|there|here|now|right now|at the moment|today)[^:]{0,50})?:$`,
      'iu',
    ),
    'theirs',
  ],
  [
    /\b(?:it|this|that|file|code|function|your [\w` ().-]{1,40}|the [\w` ().-]{1,40}) (?:(?:currently|now|presently|today) )(?:looks? like|reads?|is|does|says|contains|has)\b[^:]{0,30}:$/iu,
    'theirs',
  ],
  [
    /^(?:currently|at the moment|right now|today|as it stands|so far)\b[^:]{0,60}(?:looks? like|reads?|is|does|says|contains|has)\b[^:]{0,20}:$/iu,
    'theirs',
  ],
  [
    /^your\b[^:]{0,60}\b(?:looks? like|reads?|is|does|says|was|contains|has)\b[^:]{0,20}:$/iu,
    'theirs',
  ],
  [
    /^(?:given|starting (?:from|with)) (?:this|these|your|the (?:above|following))\b[^:,]{0,60}:$/iu,
    'theirs',
  ],
  [
    /\bthe (?:bug|problem|error|issue|culprit|mistake|cause|trouble)\b[^:]{0,20} (?:is|was|lies|sits|comes from)(?: (?:here|in|with|from)\b[^:]{0,40}| (?:this|these|the) (?:line|part|code|call|loop|block)s?)?:$/iu,
    'theirs',
  ],
  [
    /\b(?:this|these|the) (?:line|part|code|call|loop|block|condition|check)s? (?:(?:is|are) (?:wrong|broken|buggy|slow|unsafe|at fault|missing|never|not|the (?:problem|bug|culprit|issue|cause))|fails?|breaks?|throws?|causes?|crash(?:es)?|leaks?)\b[^:]{0,40}:$/iu,
    'theirs',
  ],
  [
    /\b(?:avoid|don'?t|do not|never|rather than|instead of|not like|as opposed to|no longer)\b(?! (?:forget|worry|need|have|want|mind|panic))[^:,]{0,40}\b(?:this|that|the following|like)\s*:$/iu,
    'avoid',
  ],
  [/\b(?:instead of|rather than|as opposed to)\s*:$/iu, 'avoid'],
  [
    new RegExp(
      `\\b(?:bad|wrong|incorrect|naive|unsafe|insecure|vulnerable|anti-?pattern|discouraged) ?${thing}?(?: (?:is|would be|looks like)(?: (?:this|that))?)?\\s*:$`,
      'iu',
    ),
    'avoid',
  ],
];

/** "Replace this:" shows what goes away, "Replace it with:" what comes. */
export const goingAway =
  /^(?:(?:then|now|next|first|finally|and|please|you can|just),? ){0,4}(?:change|replace|find|swap(?: out)?|remove|delete|drop|search for|look for|locate)(?! (?:a|an|all|any|one)\b)(?!.*\b(?:with|to|into|by|as|from|for this|so that)\b)(?: (?:this|these|that|those|the|your)\b[^:]{0,60})?:$/iu;
