import { useLayoutEffect, useRef } from 'preact/hooks';
import { maxTextLength } from '../../shared/memoryText.ts';
import { cancelEdit, editing, saveEdit, writeEdit } from './editing.ts';

/** The box in which a memory is written. Enter saves, Escape leaves. */
export function MemoryEditor({ label }: { readonly label: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { text = '', sentence, step } = editing.value ?? {};
  const length = text.trim().length;
  return (
    <div class="editor">
      <textarea
        ref={box}
        rows={1}
        aria-label={label}
        placeholder="One sentence, as you would tell Claude"
        value={text}
        onInput={(event) => writeEdit(event.currentTarget.value)}
        onKeyDown={handleKey}
      />
      {sentence && (
        <div class="rejection" role="alert">
          {sentence}
        </div>
      )}
      <div class="editor-bar">
        <span class={`counter ${length > maxTextLength ? 'over' : ''}`}>
          {length} of {maxTextLength}
        </span>
        <button type="button" class="button quiet" onClick={cancelEdit}>
          Cancel
        </button>
        <button
          type="button"
          class="button"
          disabled={length === 0 || length > maxTextLength || step === 'sent'}
          onClick={saveEdit}
        >
          Save
        </button>
      </div>
    </div>
  );
}

function handleKey(event: KeyboardEvent): void {
  // The list around the box has keys of its own.
  event.stopPropagation();
  if (event.key === 'Escape') cancelEdit();
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  saveEdit();
}
