/** What one fresh extension host is asked to time. */
export interface ProbeTask {
  /** Ids of installed extensions, activated one after the other. */
  readonly activate: readonly string[];
  /** Files, loaded one after the other. */
  readonly require: readonly string[];
  /** Where the times go, in milliseconds, in this order. */
  readonly output: string;
}

export const taskVariable = 'CLAUDE_MEMORY_BENCH';
