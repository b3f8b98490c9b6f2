import type { NoteView } from '../../shared/view.ts';
import { post } from '../host.ts';
import { Icon } from '../parts/Icon.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';
import { RememberedNote } from './RememberedNote.tsx';

/** A line under the user's message: what was heard in it. */
export function Note({ turn, note }: { readonly turn: string; readonly note: NoteView }) {
  switch (note.kind) {
    case 'remembered':
      return <RememberedNote note={note} />;
    case 'forgot':
      return <ForgotNote note={note} />;
    case 'refused':
      return <RefusedNote turn={turn} note={note} />;
  }
}

type ForgotView = Extract<NoteView, { readonly kind: 'forgot' }>;
type RefusedView = Extract<NoteView, { readonly kind: 'refused' }>;

function ForgotNote({ note }: { readonly note: ForgotView }) {
  return (
    <div class="note">
      <Icon name="trash" />
      <div class="note-text">
        <span class={note.undone ? 'undone' : ''}>
          Forgotten {note.where}: <b>{note.texts.join('; ')}</b>
        </span>
        <span class="actions">
          {note.undone ? (
            <span>Undone</span>
          ) : (
            <LinkButton label="Undo" onClick={() => post({ type: 'undo', change: note.change })} />
          )}
        </span>
      </div>
    </div>
  );
}

function RefusedNote({ turn, note }: { readonly turn: string; readonly note: RefusedView }) {
  const action = note.action;
  return (
    <div class="note">
      <Icon name="circle-slash" />
      <div class="note-text">
        <span>{note.text}</span>
        {action && (
          <span class="actions">
            <LinkButton
              label={action.label}
              onClick={() => post({ type: 'noteAction', turn, action: action.id })}
            />
          </span>
        )}
      </div>
    </div>
  );
}
