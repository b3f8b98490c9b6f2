import type { HeardView, NoteView } from '../../shared/view.ts';
import { post } from '../host.ts';
import { editMemory } from '../memory/editing.ts';
import { Icon } from '../parts/Icon.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';

type RememberedView = Extract<NoteView, { readonly kind: 'remembered' }>;

/** "Remembered for you: …" with what the user may do about it. */
export function RememberedNote({ note }: { readonly note: RememberedView }) {
  const fresh = note.memories.filter(({ known }) => !known);
  const known = note.memories.filter((memory) => memory.known);
  return (
    <div class="note">
      <Icon name={note.undone ? 'discard' : 'check'} />
      <div class="note-text">
        {fresh.length > 0 && (
          <Line lead={`Remembered ${note.where}`} note={note} memories={fresh} />
        )}
        {known.length > 0 && <Line lead="Already remembered" note={note} memories={known} />}
        {!note.undone && note.memories.map((memory) => <Hidden key={memory.id} memory={memory} />)}
        <span class="actions">
          {note.undone ? <span>Undone</span> : <Actions note={note} fresh={fresh} />}
        </span>
      </div>
    </div>
  );
}

interface LineProps {
  readonly lead: string;
  readonly note: RememberedView;
  readonly memories: readonly HeardView[];
}

function Line({ lead, note, memories }: LineProps) {
  return (
    <div class={note.undone ? 'undone' : ''}>
      {lead}:{' '}
      {memories.map((memory, index) => (
        <span key={memory.id}>
          <b>{memory.text}</b>
          {memory.replaced && (
            <>
              {' '}
              instead of <s>{memory.replaced}</s>
            </>
          )}
          {index < memories.length - 1 && '; '}
        </span>
      ))}
    </div>
  );
}

/** What the user just said takes effect; where a narrower memory is in the way, this says so. */
function Hidden({ memory }: { readonly memory: HeardView }) {
  const winner = memory.hiddenBy;
  if (!winner) return null;
  const switchOff = () =>
    post({ type: 'switchMemory', scope: winner.scope, id: winner.id, on: false });
  return (
    <div class="hidden-by">
      “{winner.text}” still wins here. <LinkButton label="Switch it off here" onClick={switchOff} />
    </div>
  );
}

interface ActionsProps {
  readonly note: RememberedView;
  readonly fresh: readonly HeardView[];
}

function Actions({ note, fresh }: ActionsProps) {
  const { change } = note;
  const first = fresh[0] ?? note.memories[0];
  const move = (to: string) => {
    for (const { scope, id } of fresh) post({ type: 'moveMemory', scope, id, to });
  };
  return (
    <>
      {change !== undefined && (
        <LinkButton label="Undo" onClick={() => post({ type: 'undo', change })} />
      )}
      {first && <LinkButton label="Edit" onClick={() => editMemory(first.scope, first.id)} />}
      {fresh.length > 0 &&
        note.elsewhere.map(({ scope, label }) => (
          <LinkButton key={scope} label={sentenceCase(label)} onClick={() => move(scope)} />
        ))}
    </>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
