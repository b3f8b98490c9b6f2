import type { ReplyAction, ReplyView } from '../../shared/view.ts';
import { post } from '../host.ts';
import { Markdown } from '../markdown/Markdown.tsx';
import type { ReplyMark } from '../markdown/replyMarks.ts';
import { Icon } from '../parts/Icon.tsx';

interface ReplyProps {
  readonly turn: string;
  readonly reply: ReplyView;
  /** What is broken in it. */
  readonly marks: readonly ReplyMark[];
}

/** Claude's reply, as far as it has come, and how it ended. */
export function Reply({ turn, reply, marks }: ReplyProps) {
  const coming = reply.state === 'waiting' || reply.state === 'streaming';
  return (
    <div class="reply" aria-busy={coming}>
      {reply.thinking !== '' && (
        <details class="thinking">
          <summary>{coming && reply.text === '' ? 'Thinking…' : 'Thinking'}</summary>
          <div class="thinking-text">{reply.thinking}</div>
        </details>
      )}
      {reply.text !== '' && <Markdown turn={turn} text={reply.text} marks={marks} />}
      {coming && reply.text === '' && reply.thinking === '' && (
        <div class="waiting">
          <Icon name="loading" spins /> Waiting for Claude
        </div>
      )}
      {!coming && <Ending turn={turn} reply={reply} />}
    </div>
  );
}

const labels: Readonly<Record<ReplyAction, string>> = {
  retry: 'Try again',
  continue: 'Continue',
  setKey: 'Set API key',
  pickModel: 'Choose a model',
  openSettings: 'Open settings',
  newConversation: 'New conversation',
};

function run(action: ReplyAction, turn: string): void {
  post(action === 'retry' || action === 'continue' ? { type: action, turn } : { type: action });
}

function Ending({ turn, reply }: Omit<ReplyProps, 'marks'>) {
  const ending = reply.ending ?? (reply.state === 'stopped' ? stopped : undefined);
  if (!ending) return null;
  return (
    <div class={`ending ${reply.state}`}>
      <Icon name={reply.state === 'failed' ? 'error' : 'info'} />
      <div>
        {ending.sentence}
        {ending.actions.length > 0 && (
          <div class="buttons">
            {ending.actions.map((action) => (
              <button
                key={action}
                type="button"
                class="button quiet"
                onClick={() => run(action, turn)}
              >
                {labels[action]}
              </button>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

const stopped: NonNullable<ReplyView['ending']> = { sentence: 'Stopped.', actions: [] };
