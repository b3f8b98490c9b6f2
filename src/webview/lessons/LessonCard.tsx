import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { maxTextLength } from '../../shared/memoryText.ts';
import type { LessonView } from '../../shared/view.ts';
import { changeMemory } from '../memory/editing.ts';
import { DiffLines } from '../parts/DiffLines.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';

/** One lesson: what would be remembered, the edits that teach it, and the answers to it. */
export function LessonCard({ lesson }: { readonly lesson: LessonView }) {
  const [words, setWords] = useState<string | undefined>(undefined);
  const edit = useRef<HTMLButtonElement>(null);
  const { id, sentence, text, language } = lesson;
  const close = () => {
    setWords(undefined);
    edit.current?.focus();
  };
  return (
    <article class="lesson" data-item>
      <div>
        <b>Learned from your edits</b> ({language}):{' '}
        {words === undefined ? text : <Words text={words} onInput={setWords} onCancel={close} />}
      </div>
      <details class="evidence">
        <summary>{sentence}</summary>
        {lesson.evidence.map((lines, index) => (
          <DiffLines key={index} hunks={[lines]} />
        ))}
      </details>
      <div class="buttons">
        <Remember lesson={lesson} words={words} />
        <button
          ref={edit}
          type="button"
          class="button quiet"
          onClick={() => (words === undefined ? setWords(text) : close())}
        >
          {words === undefined ? 'Edit' : 'Cancel'}
        </button>
        <button
          type="button"
          class="button quiet"
          title="Not now; another edit may ask again"
          onClick={() => changeMemory({ type: 'declineLesson', lesson: id, never: false })}
        >
          No
        </button>
        <LinkButton
          label="Never ask about this"
          onClick={() => changeMemory({ type: 'declineLesson', lesson: id, never: true })}
        />
      </div>
    </article>
  );
}

interface RememberProps {
  readonly lesson: LessonView;
  /** Other words of the user, where they have begun to write them. */
  readonly words: string | undefined;
}

function Remember({ lesson: { id, workspace }, words }: RememberProps) {
  const remember = (where: 'workspace' | 'everywhere') => {
    const text = words?.trim();
    changeMemory(
      text === undefined
        ? { type: 'acceptLesson', lesson: id, where }
        : { type: 'editLesson', lesson: id, where, text },
    );
  };
  const length = words?.trim().length ?? 1;
  const disabled = length === 0 || length > maxTextLength;
  return (
    <>
      {workspace !== undefined && (
        <button
          type="button"
          class="button"
          disabled={disabled}
          title={`For the workspace ${workspace}`}
          onClick={() => remember('workspace')}
        >
          Remember here
        </button>
      )}
      <button
        type="button"
        class={workspace === undefined ? 'button' : 'button quiet'}
        disabled={disabled}
        onClick={() => remember('everywhere')}
      >
        Remember everywhere
      </button>
    </>
  );
}

interface WordsProps {
  readonly text: string;
  readonly onInput: (text: string) => void;
  readonly onCancel: () => void;
}

function Words({ text, onInput, onCancel }: WordsProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <div class="editor">
      <textarea
        ref={box}
        rows={1}
        aria-label="What to remember"
        value={text}
        onInput={(event) => onInput(event.currentTarget.value.replace(/\n/gu, ' '))}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
      />
    </div>
  );
}
