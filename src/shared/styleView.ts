// What the panel shows of the style rules: the review of a reply, what holds in a file, the habits of a
// workspace, and what edits teach.

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
