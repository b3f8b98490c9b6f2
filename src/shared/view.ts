import type { LessonView, MendsView, ResolvedView, ReviewView, SurveyView } from './styleView.ts';

export type * from './styleView.ts';

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
