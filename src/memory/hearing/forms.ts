import type { Kind } from '../memory.ts';

/** A way in which people state a wish, and how it reads when it stands alone. */
export interface Form {
  readonly pattern: RegExp;
  /** Replaces what `pattern` matched, so that the rest stands as a rule of its own. */
  readonly stands: string;
  /** `cue`: it lasts only if something else says so. */
  readonly sure: 'high' | 'medium' | 'cue';
  readonly kind: Kind;
  readonly scope?: 'user' | 'workspace';
}

const style =
  '(?:use|using|write|name|put|keep|prefer|format|indent|go with|wrap|return|add|declare|document|want|follow|test with|type|stick (?:to|with)|avoid|import|export|mark|prefix|suffix|commit|annotate|pass|log|throw)';
const thing = String.raw`(?:this|our|the) (?:\w+ )?(?:project|repo(?:sitory)?|app|code\s?base|service|workspace|package|monorepo|back\s?end|front\s?end|api|server|client|library)`;

/** The first form that matches is taken. */
export const forms: readonly Form[] = [
  // "My convention: …", "our rule is to …"
  {
    pattern:
      /^my (?:\w+ )?(?:convention|preference|rule|style|standard|default|policy)s?\s*(?:is|are|:|,)\s*(?:to\s+|that\s+|:\s*)?/iu,
    stands: '',
    sure: 'high',
    kind: 'preference',
  },
  {
    pattern:
      /^(?:our|the team'?s?|the project'?s?) (?:\w+ )?(?:convention|preference|rule|style|standard|default|policy)s?\s*(?:is|are|:|,)\s*(?:to\s+|that\s+|:\s*)?/iu,
    stands: '',
    sure: 'high',
    kind: 'preference',
    scope: 'workspace',
  },
  // "I prefer …", "I'd rather have …"
  {
    pattern: /^I(?:'d| would) (?:much )?rather (?:have |see |use )?/iu,
    stands: 'prefer ',
    sure: 'medium',
    kind: 'preference',
  },
  {
    pattern: /^I(?:'d| would) (?:much |really )?prefer (?:it if you |that you |if you |you to )?/iu,
    stands: 'prefer ',
    sure: 'medium',
    kind: 'preference',
  },
  {
    pattern:
      /^I (?:really |strongly |much |always |definitely )?(?:prefer|favou?r) (?:to |it when |that )?/iu,
    stands: 'prefer ',
    sure: 'high',
    kind: 'preference',
  },
  {
    pattern:
      /^I (?:really |do |quite )?(?:like|love|enjoy) (?:it when |to (?:have |see )?|having |seeing )?(?!(?:this|that|it|your|how|what|the way|where|them)\b)/iu,
    stands: 'prefer ',
    sure: 'medium',
    kind: 'preference',
  },
  {
    pattern: /^I(?:'m| am) (?:really |a bit )?(?:partial to|a (?:big |huge )?fan of|fond of) /iu,
    stands: 'prefer ',
    sure: 'medium',
    kind: 'preference',
  },
  // "I hate …", "I don't want …"
  {
    pattern:
      /^I (?:really |absolutely )?(?:hate|detest|can'?t stand|cannot stand|loathe) (?:it when you |seeing |to see |having )?(?!(?:this|that|it|your|how)\b)/iu,
    stands: 'avoid ',
    sure: 'high',
    kind: 'preference',
  },
  {
    pattern: /^I(?:'m| am) not (?:really )?a (?:big |huge )?fan of /iu,
    stands: 'avoid ',
    sure: 'medium',
    kind: 'preference',
  },
  {
    pattern:
      /^I (?:really )?(?:don'?t|do not) (?:really )?(?:like|enjoy) (?:it when you |seeing |to see |having )?(?!(?:this|that|it|your|how)\b)/iu,
    stands: 'avoid ',
    sure: 'medium',
    kind: 'preference',
  },
  {
    pattern: /^I (?:dislike) (?!(?:this|that|it|your|how)\b)/iu,
    stands: 'avoid ',
    sure: 'medium',
    kind: 'preference',
  },
  {
    pattern:
      /^I (?:never (?:ever )?want|don'?t ever want) (?:to (?:see|have) |you to (?:use |add |write )?)?/iu,
    stands: 'no ',
    sure: 'high',
    kind: 'preference',
  },
  {
    pattern:
      /^I (?:really )?(?:don'?t|do not) want (?:to see |any )?(?!(?:this|that|it|to|you|the|them)\b)/iu,
    stands: 'no ',
    sure: 'high',
    kind: 'preference',
  },
  { pattern: /^I want (?:you to )?(?=\w)/iu, stands: '', sure: 'cue', kind: 'preference' },
  // "I always use …", "I usually go with …"
  {
    pattern: new RegExp(`^I always (?=${style}\\b)`, 'iu'),
    stands: '',
    sure: 'high',
    kind: 'preference',
  },
  {
    pattern: new RegExp(`^I (?=never ${style}\\b)`, 'iu'),
    stands: '',
    sure: 'high',
    kind: 'preference',
  },
  {
    pattern: new RegExp(
      `^I (?:usually|mostly|typically|normally|generally|tend to) (?=${style}\\b)`,
      'iu',
    ),
    stands: 'usually ',
    sure: 'medium',
    kind: 'preference',
  },
  { pattern: new RegExp(`^I (?=${style}\\b)`, 'iu'), stands: '', sure: 'cue', kind: 'preference' },
  // "We use …", "we decided on …", "this project targets …"
  {
    pattern:
      /^(?=we(?:'ve| have)? (?:(?:all|just) )?(?:picked|chose|chosen|decided|agreed|settled on|went with|moved to|switched to|standardi[sz]ed on)\b)/iu,
    stands: '',
    sure: 'high',
    kind: 'decision',
    scope: 'workspace',
  },
  {
    pattern: /^we always (?=\w)/iu,
    stands: '',
    sure: 'high',
    kind: 'preference',
    scope: 'workspace',
  },
  {
    pattern: new RegExp(
      `^we (?=(?:never|(?:don'?t|do not)(?: ever)? (?:do|allow|want|import)?|avoid|prefer)\\s?${style}?\\b)(?!(?:don'?t|do not) (?:know|have|need|see|get|understand|think)\\b)(?!never (?:had|have|saw|got)\\b)`,
      'iu',
    ),
    stands: '',
    sure: 'high',
    kind: 'preference',
    scope: 'workspace',
  },
  {
    pattern: new RegExp(`^we (?!want\\b)(?=${style}\\b)`, 'iu'),
    stands: '',
    sure: 'high',
    kind: 'preference',
    scope: 'workspace',
  },
  {
    pattern: new RegExp(
      `^(?=${thing} (?:uses?|targets?|runs? on|supports?|follows?|requires?|is (?:written in|on|built (?:with|on)|based on|hosted on)|deploys? to)\\b)`,
      'iu',
    ),
    stands: '',
    sure: 'high',
    kind: 'fact',
    scope: 'workspace',
  },
];
