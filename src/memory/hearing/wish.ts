import type { Kind } from '../memory.ts';
import { coordinated, type Statement } from './clauses.ts';
import { type Cue, peelCues } from './cues.ts';
import { type Form, forms } from './forms.ts';

export interface Wish {
  /** The user's words, as a rule that stands alone, not tidied yet. */
  readonly text: string;
  /** The clause as it was said. */
  readonly said: string;
  readonly kind: Kind;
  readonly scope: 'user' | 'workspace';
  readonly confidence: 'high' | 'medium' | 'low';
}

const question =
  /^(?:what|why|how|where|who|whose|which|is|are|was|were|does|did|should|shall|may|has|do (?:you|I|we|they|people)|have (?:I|you|we|they)|can (?:I|we)|could (?:I|we)|would (?:it|you|things|that)|when (?:is|are|do|does|should|was|did))\b/iu;
const hypothesis =
  /^(?:if (?:I|we|you) (?:were|had|wanted|ever|use|used|switch|switched|dropped)|suppose|imagine|pretend|assume|assuming|say (?:I|we|you)|what if|let'?s (?:say|assume|pretend|imagine)|in case|hypothetically|had (?:I|we))\b|\b(?:hypothetically|for the sake of argument)\b/iu;
/** Other people's habits and what documents say. */
const others =
  /^(?:(?:my|our|the|their|his|her|a|some|most|many) (?:[\w-]+ )?(?:colleagues?|co-?workers?|boss|manager|team\s?mates?|lead|friends?|professor|teacher|reviewers?|hires?|interns?|client|customer|docs?|documentation|book|guide|tutorial|article|linter?|compiler|team|people|developers?|devs|readme|spec|style guide|error|warning|course)|he|she|they|people|everyone|everybody|some(?:one|body)|\p{Lu}\w+(?:'s)? docs)\b(?! (?:is|are):)/u;
/** Words that tie a request to this once. */
const once =
  /\b(?:just|only) (?:this|for) (?:once|one|now|time)\b|\bthis (?:once|time|one)\b|\bfor (?:once|now|today|this (?!project|repo|workspace|code\s?base|monorepo|app\b)\w+)|\b(?:a single time|on this occasion|exceptionally|temporarily|right now|at the moment|only here|this \w+ only|for the moment|as an exception|today|tonight|one last time)\b/iu;
/** Things at hand: what is said about them is a task, not a habit. */
const atHand =
  /\b(?:this|that|these|those|the following|your (?:last|previous)) (?:\w+ )?(?:functions?|methods?|class(?:es)?|files?|snippets?|examples?|tests?|components?|lines?|blocks?|code|change|commit|pr|pull request|branch|ticket|task|script|query|variables?|case|bug|draft|page|loops?|modules?|stub|bench\w*|regex|poc|prototype|hotfix|slides?|demo|patch|refactor\w*|migration|endpoint|handler|error|issue)\b|\b(?:code|example|function|snippet|one) (?:above|below)\b|\b[\w/-]+\.(?:py|jsx?|tsx?|go|rs|java|cs|rb|php|lua|md|json|ya?ml|toml|css|html)\b(?! files)|\b[a-z]+[A-Z]\w*\(?\)?(?=\s*$|\s*[.,])/u;
const hereAlone = /\bhere\b(?! (?:on|onwards?)\b)/iu;
/** "in the game loop", "for the slide": a place of which there is one, except the code as a whole. */
const place =
  /\b(?:in|inside|for|within) (?:the|that) (?!(?:whole |entire |same |public |next )?(?:project|repo|repository|workspace|code|code\s?base|future|tests?|comments?|docs?|replies|reply|answers?|explanations?|source|backend|frontend|front\s?end|back\s?end|app|api|team|team's|default|long|first|last|end|future|style|beginning|form)\b)[a-z]+/iu;
/** How a program behaves or should, not how code should be written. */
const description =
  /^(?:it|it's|this|that|these|those|there|users?|an?|each|every|[a-z]\w*\(\)|(?:the|my|your) (?!(?:\w+ )?(?:names?|convention|style|rule)\b)[\w-]+(?: [\w-]+){0,2} (?:is|are|was|should|must|has|have|does|doesn'?t|can|will|needs?|fails?|throws?|returns?|works?|crash\w*|always|never))\b/iu;
const task =
  /^(?:fix|implement|refactor|rename|convert|extract|explain|port|bump|create|build|generate|debug|look|check|review|patch|show|give|help|edit|update|move|translate|summari[sz]e|let'?s|run|find|tell|go on|continue|try|bring|open|change|replace|delete|remove)\b/iu;
const hedge =
  /\b(?:I suppose|I guess|dunno|not sure|maybe|perhaps|might be (?:nice|good)|I think|probably|kind of|sort of)\b/iu;
const tendency =
  /\b(?:usually|mostly|most of the time|if possible|where possible|when possible|ideally|typically|normally|tend to)\b/iu;
/** Nothing is left to remember, or only something that points elsewhere. */
const nothing =
  /^(?:(?:do|keep|make|use|prefer|avoid|no|never)\s+)?(?:it|this|that|me|so|everything|them|always|never|these|those)?[.!]*$|\b(?:it|them|more|ones)[.!]*$|“…”/iu;

/** The lasting wishes in one statement. `confirmed`: the next sentence says that it lasts. */
export function wish(statement: Statement, confirmed: boolean): readonly Wish[] {
  const whole = peelCues(statement.text.replace(/:$/u, ' ').trim());
  if (isAsking(statement, whole.text, whole.cues) || hypothesis.test(whole.text)) return [];
  if (others.test(whole.text) || opensWithOnce(whole.text)) return [];
  const shared = new Set<Cue>(whole.cues);
  if (confirmed) shared.add('durable');
  const parts = statement.items.length > 0 ? statement.items : coordinated(whole.text);
  const holds = statement.items.length > 0 && /^(?:my|our|the|these|here)\b/iu.test(whole.text);
  if (holds) shared.add('durable');
  return parts.flatMap((part) => wishIn(part, shared) ?? []);
}

/** "For this file only, …" holds for the whole sentence. */
function opensWithOnce(text: string): boolean {
  const opening = /^(?:for|in|on|just|only|this|today)\b[^,:]*[,:]/iu.exec(text)?.[0] ?? '';
  return once.test(opening) || atHand.test(opening);
}

/** A question is no wish, unless it is a polite order: "could you always …?" */
function isAsking(statement: Statement, text: string, cues: ReadonlySet<Cue>): boolean {
  if (question.test(text)) return true;
  if (/[,\s](?:ok(?:ay)?|please|alright|right|thanks|deal)\?+$/iu.test(statement.text))
    return false;
  return (
    statement.asks &&
    !(cues.has('durable') && /^(?:can|could|would|will) you\b/iu.test(statement.text))
  );
}

function wishIn(part: string, shared: ReadonlySet<Cue>): Wish | undefined {
  const own = peelCues(part);
  const cues = new Set<Cue>([...shared, ...own.cues]);
  const form = forms.find(({ pattern }) => pattern.test(own.text));
  if (isAboutNow(own.text, cues, form)) return undefined;
  const confidence = confidenceOf(own.text, cues, form);
  const text = form ? own.text.replace(form.pattern, form.stands) : own.text;
  if (!confidence || nothing.test(text.trim())) return undefined;
  return {
    text,
    said: part,
    confidence,
    kind: form?.kind ?? kindOf(text),
    scope: scopeOf(part, cues, form),
  };
}

function isAboutNow(text: string, cues: ReadonlySet<Cue>, form: Form | undefined): boolean {
  if (others.test(text) || hypothesis.test(text) || question.test(text)) return true;
  if (once.test(text) || atHand.test(text)) return true;
  if (form) return hereAlone.test(text) && form.scope !== 'workspace';
  if (task.test(text) && !cues.has('remember')) return true;
  if (hereAlone.test(text) || place.test(text)) return true;
  if (/^(?:we|I|let)\b/iu.test(text) && !cues.has('remember')) return true;
  return description.test(text) && !cues.has('remember') && !cues.has('project');
}

function confidenceOf(
  text: string,
  cues: ReadonlySet<Cue>,
  form: Form | undefined,
): Wish['confidence'] | undefined {
  if (hedge.test(text)) return form || cues.size > 0 ? 'low' : undefined;
  const isDirective = /^(?:use|no|never|don'?t|do not|avoid|prefer|put|keep)\b/iu.test(text);
  if (form && form.sure !== 'cue') {
    if (tendency.test(text) && !cues.has('remember')) return 'medium';
    return [...cues].some((cue) => cue !== 'language') ? 'high' : form.sure;
  }
  if (cues.size === 0 || ([...cues].every((cue) => cue === 'language') && !isDirective)) {
    return undefined;
  }
  const isSure = [...cues].some((cue) => cue !== 'language');
  return isSure && (cues.has('remember') || !tendency.test(text)) ? 'high' : 'medium';
}

function kindOf(text: string): Kind {
  const isFact =
    /^(?:the|our|my|I'?m|I am|we'?re|we are|\p{Lu}\w*)\b[^,:]*\b(?:is|are|am|runs?|lives?|uses?|has)\b/u;
  return isFact.test(text) && !/^(?:use|no|never|don'?t|avoid|prefer)\b/iu.test(text)
    ? 'fact'
    : 'preference';
}

function scopeOf(part: string, cues: ReadonlySet<Cue>, form: Form | undefined): Wish['scope'] {
  if (cues.has('project')) return 'workspace';
  if (/\b(?:everywhere|in all my|in every project|all my projects)\b/iu.test(part)) return 'user';
  if (form?.scope === 'workspace' && cues.has('durable') && !/\bhere\b/iu.test(part)) {
    return form.kind === 'preference' ? 'user' : 'workspace';
  }
  return form?.scope ?? 'user';
}
