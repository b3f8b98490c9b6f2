import { useRef } from 'preact/hooks';
import { canSend, draft, rejection, sendDraft, writeDraft } from '../draft.ts';
import { useFocusRequest } from '../focusRequest.ts';
import { post } from '../host.ts';
import { replying, status } from '../panelState.ts';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';

/** Where the user writes, with the model and the memory in use under it. */
export function Composer() {
  const box = useRef<HTMLTextAreaElement>(null);
  useFocusRequest('composer', box);
  return (
    <>
      <Above />
      <div class="composer">
        <textarea
          ref={box}
          rows={1}
          aria-label="Message to Claude"
          placeholder="Ask, or say what you prefer"
          value={draft.value}
          onInput={(event) => writeDraft(event.currentTarget.value)}
          onKeyDown={sendOnEnter}
        />
        <div class="bar">
          <ModelButton />
          <MemoryButton />
          {replying.value ? (
            <IconButton
              icon="debug-stop"
              label="Stop"
              class="send"
              onClick={() => post({ type: 'stop' })}
            />
          ) : (
            <IconButton
              icon="send"
              label="Send"
              class="send"
              disabled={!canSend()}
              onClick={sendDraft}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** Key code of a key press that an input method is still working on, in browsers that say no more. */
const composing = 229;

function sendOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey) return;
  if (event.isComposing || event.keyCode === composing) return;
  event.preventDefault();
  sendDraft();
}

/** What the user should know before sending: why not, that this is a demo, that nothing is learned. */
function Above() {
  const { model, notLearning } = status.value ?? {};
  return (
    <>
      {notLearning && <div class="above">{notLearning}</div>}
      {model?.demo && (
        <div class="above">
          <span class="demo">
            <Icon name="beaker" /> Demo model — not Claude
          </span>
          <LinkButton label="Set API key" onClick={() => post({ type: 'setKey' })} />
        </div>
      )}
      <div class="rejection" role="alert">
        {rejection.value}
      </div>
    </>
  );
}

function ModelButton() {
  const model = status.value?.model;
  const effort = model?.effort ? ` · ${model.effort}` : '';
  return (
    <button
      type="button"
      class="chip model"
      title="Choose a model"
      onClick={() => post({ type: 'pickModel' })}
    >
      <span class="chip-text">{model ? model.name + effort : 'No model'}</span>
      <Icon name="chevron-down" />
    </button>
  );
}

function MemoryButton() {
  const told = status.value?.told ?? 0;
  return (
    <button
      type="button"
      class="chip"
      title="What Claude remembers, told at the start of each conversation"
      onClick={() => post({ type: 'show', page: 'memory' })}
    >
      <Icon name="book" /> {told} told
    </button>
  );
}
