/**
 * What the panel shows, as the host tells it. Plain data: the panel decides nothing about memory,
 * it draws these and sends back what was clicked (see protocol.ts).
 */
export interface PanelState {
  readonly page: 'chat' | 'memory';
  readonly status: StatusView;
  readonly conversation: ConversationView;
  readonly memory: MemoryPageView;
}

export interface StatusView {
  /** The model in use, or undefined while there is no way to one. */
  readonly model?: { readonly name: string; readonly effort?: string; readonly demo: boolean };
  /** The ways to a model, offered when there is none. */
  readonly ways: readonly WayView[];
  /** Sentences about the whole panel: a damaged file was set aside, the workspace is not trusted. */
  readonly notices: readonly NoticeView[];
  /** Memories that apply here and would be told in a new conversation. */
  readonly told: number;
  /** Why nothing is learned here ("This workspace is not trusted …"), if so. */
  readonly notLearning?: string;
}

export interface WayView {
  readonly id: 'key' | 'gateway' | 'demo';
  readonly label: string;
  readonly detail: string;
}

export interface NoticeView {
  readonly id: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly text: string;
  /** Buttons. Every notice can also be dismissed. */
  readonly actions: readonly { readonly id: string; readonly label: string }[];
}

export interface ConversationView {
  readonly id: string;
  readonly title: string;
  readonly turns: readonly TurnView[];
}

export interface TurnView {
  readonly id: string;
  /** ISO 8601: when the user sent it. */
  readonly at: string;
  /** What the user typed. Plain text, shown as typed. */
  readonly text: string;
  /** Lines under the user's message: what was heard in it, and what was refused and why. */
  readonly notes: readonly NoteView[];
  readonly reply: ReplyView;
  /** What Claude was told. Undefined when it was told nothing. */
  readonly receipt?: ReceiptView;
  /** What the reply made of what it was told; undefined where that is not checked. */
  readonly review?: ReviewView;
  /** The reply is shown with local mends, and can be shown as Claude wrote it. */
  readonly mended?: boolean;
  /** This turn was asked for to mend an earlier reply: `text` is ours, not the user's. */
  readonly mends?: MendsView;
}

export interface ReviewView {
  /** In the order in which they were told. */
  readonly items: readonly ReviewItemView[];
  /** How many items there are of each outcome. */
  readonly counts: Readonly<Record<ReviewOutcome, number>>;
  /** Still being checked; there are no items yet. */
  readonly pending: boolean;
  /** Why it could not be checked, if so. */
  readonly trouble?: string;
  /** Claude can be asked to mend it: something is broken. */
  readonly canFix: boolean;
  /** Some of it can be mended here, at once and at no cost. */
  readonly canMend: boolean;
}

export type ReviewOutcome = 'kept' | 'broken' | 'no occasion' | 'not checkable';

export interface ReviewItemView {
  readonly scope: string;
  readonly memory: string;
  /** The memory in the user's words. */
  readonly text: string;
  readonly outcome: ReviewOutcome;
  /** The names of the rules that hear it. */
  readonly rules: readonly string[];
  /** Where it is broken, in the reply as it is shown now. */
  readonly places: readonly ReviewPlaceView[];
  /** It was broken as Claude wrote it, and local mends have made it kept. */
  readonly mended: boolean;
}

export interface ReviewPlaceView {
  /** Of the reply's Markdown as shown, from 1. */
  readonly line: number;
  readonly endLine: number;
  /** Offsets in the reply's Markdown as shown, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly canMend: boolean;
}

export interface MendsView {
  /** The turn whose reply it mends. */
  readonly turn: string;
  /** What changed in the code; empty while the reply is on its way, and where nothing can be compared. */
  readonly changed: readonly CodeChangeView[];
}

export interface CodeChangeView {
  /** The language after the fence's mark; may be empty. */
  readonly language: string;
  /** Changed lines with a few around them. */
  readonly hunks: readonly (readonly ChangedLineView[])[];
}

export interface ChangedLineView {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface ReplyView {
  /** `waiting`: sent, nothing has come yet. */
  readonly state: 'waiting' | 'streaming' | 'done' | 'stopped' | 'failed';
  /** Markdown, so far. */
  readonly text: string;
  readonly thinking: string;
  /** Why it ended, where that needs words: a fault, a refusal, a cut. */
  readonly ending?: { readonly sentence: string; readonly actions: readonly ReplyAction[] };
}

export type ReplyAction =
  | 'retry'
  | 'continue'
  | 'setKey'
  | 'pickModel'
  | 'openSettings'
  | 'newConversation';

export type NoteView =
  | {
      readonly kind: 'remembered';
      /** The change to undo; undefined where all of it was known already. */
      readonly change?: string;
      readonly undone: boolean;
      /** "for you", "in shop-api", "in profile Work". */
      readonly where: string;
      readonly memories: readonly HeardView[];
      /** Where the same words could be moved to, with one click. */
      readonly elsewhere: readonly { readonly scope: string; readonly label: string }[];
    }
  | {
      readonly kind: 'forgot';
      readonly change: string;
      readonly undone: boolean;
      readonly where: string;
      readonly texts: readonly string[];
    }
  /** Heard, but not remembered, with the reason and perhaps a way to have it. */
  | { readonly kind: 'refused'; readonly text: string; readonly action?: NoteAction };

export interface HeardView {
  readonly scope: string;
  readonly id: string;
  readonly text: string;
  /** The text of the memory that this one replaced. */
  readonly replaced?: string;
  /** It was already remembered in these or other words. */
  readonly known: boolean;
  /** A narrower memory that still wins here; the user may switch it off. */
  readonly hiddenBy?: { readonly scope: string; readonly id: string; readonly text: string };
}

export interface NoteAction {
  readonly id: 'rememberEverywhere' | 'openMemory' | 'clearMemory';
  readonly label: string;
}

export interface ReceiptView {
  readonly count: number;
  readonly tokens: number;
  /** False while `tokens` is our own estimate and not the model's count. */
  readonly exact: boolean;
  /** The briefing, byte for byte as it went to the model. */
  readonly text: string;
  readonly entries: readonly {
    readonly scope: string;
    readonly id: string;
    readonly where: string;
    readonly text: string;
    /** The same in the user's words, where Claude was told it in others. */
    readonly words?: string;
  }[];
  readonly leftOut: readonly { readonly text: string; readonly why: string }[];
  /** What was appended in mid-conversation up to this reply, byte for byte, oldest first. */
  readonly changes: readonly string[];
}

/** Which value of each style rule holds for the active editor's file, and why. */
export interface ResolvedView {
  /** Relative to its workspace folder. */
  readonly file: string;
  /** The language's name, as people write it. */
  readonly language: string;
  readonly rules: readonly ResolvedRuleView[];
}

export interface ResolvedRuleView extends ResolvedSourceView {
  readonly rule: string;
  /** What is wanted, as a sentence without a full stop. */
  readonly says: string;
  /** What says something else about the same, and loses. */
  readonly overrides: readonly ResolvedSourceView[];
}

/** A memory and where it stands. */
export interface ResolvedSourceView {
  readonly scope: string;
  readonly memory: string;
  readonly text: string;
  readonly where: string;
}

export interface MemoryPageView {
  /** In the order of precedence: this workspace, the profile, everywhere. Always all that exist here. */
  readonly groups: readonly MemoryGroupView[];
  /** The last change, if it can be undone. */
  readonly undo?: { readonly change: string; readonly what: string };
  readonly user: string;
  /** The habits of the workspace, once it was surveyed in this window. */
  readonly survey?: SurveyView;
  /** What each style rule comes to in the file that is open; undefined where none is. */
  readonly resolved?: ResolvedView;
  /** What the user's edits teach, waiting for an answer; absent where there is nothing to ask. */
  readonly lessons?: readonly LessonView[];
}

/** Twice the user has changed inserted code in the same way: asked whether to remember that. */
export interface LessonView {
  readonly id: string;
  /** The name of the style rule, and the language as people write it. */
  readonly rule: string;
  readonly language: string;
  /** "You changed double quotes to single quotes in two replies." */
  readonly sentence: string;
  /** What would be remembered. A sentence without a full stop; the user may word it otherwise. */
  readonly text: string;
  /** The name of the workspace that it can be remembered for; absent where it can only be everywhere. */
  readonly workspace?: string;
  /** What was changed in each reply, the oldest first: only the lines that show it. */
  readonly evidence: readonly (readonly ChangedLineView[])[];
}

/** What a survey of a workspace's folder found. */
export interface SurveyView {
  /** The folder's name. */
  readonly workspace: string;
  /** ISO 8601: when it ended. */
  readonly at: string;
  /** The files that counted, and their lines. */
  readonly files: number;
  readonly lines: number;
  /** Ordered by language, and in it: what contradicts a memory first, then by how often it was seen. */
  readonly findings: readonly FindingView[];
  /** Findings that the user asked not to see again; they can be shown again. */
  readonly ignored: number;
  /** Sentences about what was not read, and why. */
  readonly notes: readonly string[];
  /** Why nothing of it can be remembered, if so. */
  readonly readOnly?: string;
}

/** A habit of the code, or what the project's configuration declares, or both. */
export interface FindingView {
  readonly id: string;
  /** The rule's name, and its value as the code has it; the declared one where the code shows no habit. */
  readonly rule: string;
  readonly value: string;
  /** "Python". */
  readonly language: string;
  /** "312 of 340 functions have type hints"; "Declared, but too little code shows it". No full stop. */
  readonly sentence: string;
  /** What Claude would be told, once this is remembered. A sentence without a full stop. */
  readonly wording: string;
  /** Occasions; both 0 where it is only declared. */
  readonly for: number;
  readonly against: number;
  readonly examples: {
    readonly for: readonly ExampleView[];
    readonly against: readonly ExampleView[];
  };
  /** Where the tests do something else: "In tests: 40 of 42 functions have no type hints". */
  readonly inTests?: string;
  readonly declared?: {
    /** Relative to the folder. */
    readonly file: string;
    /** "prettier". */
    readonly tool: string;
    readonly value: string;
    /** The same in words: "Indent by 2 spaces". */
    readonly wording: string;
    /** The code does what is declared; true also where the code shows no habit. */
    readonly agrees: boolean;
  };
  /** What is remembered about the same thing and applies here. */
  readonly remembered?: {
    readonly scope: string;
    readonly memory: string;
    /** In the user's words. */
    readonly text: string;
    /** "Everywhere", "Profile", "This workspace". */
    readonly where: string;
    /** `repeats`: the configuration says the same already. `agrees`: only the code does. */
    readonly relation: 'agrees' | 'contradicts' | 'repeats';
  };
}

export interface ExampleView {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

export interface MemoryGroupView {
  /** The scope's key, as in `scopeKey`. */
  readonly scope: string;
  readonly kind: 'workspace' | 'profile' | 'user';
  /** "This workspace", "Profile", "Everywhere". */
  readonly label: string;
  /** The folder's, the profile's or the user's name. */
  readonly name: string;
  readonly memories: readonly MemoryView[];
  /** Why nothing can be changed here, if so. */
  readonly readOnly?: string;
}

export interface MemoryView {
  readonly id: string;
  readonly text: string;
  readonly kind: 'preference' | 'fact' | 'decision' | 'procedure' | 'episode';
  readonly status: 'active' | 'off' | 'superseded';
  readonly languages: readonly string[];
  readonly globs: readonly string[];
  readonly origin: {
    readonly how: 'said' | 'written' | 'imported';
    readonly quote?: string;
    readonly at: string;
  };
  /** The text of the memory that wins over this one here. */
  readonly overriddenBy?: string;
  /** In how many replies it was told, and how many of them kept or broke it; absent while in none. */
  readonly counts?: { readonly told: number; readonly kept: number; readonly broken: number };
}
