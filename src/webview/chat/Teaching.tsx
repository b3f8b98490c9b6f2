import { writeDraft } from '../draft.ts';
import { focusRequest } from '../focusRequest.ts';
import { Icon } from '../parts/Icon.tsx';

const examples: readonly string[] = [
  'From now on use type hints, no docstrings.',
  'In this project, money is Decimal, never float.',
  'Write a function that reads prices from a CSV.',
];

/** What an empty conversation says: how to be remembered, with sentences to try. */
export function Teaching() {
  const tryOut = (text: string) => {
    writeDraft(text);
    focusRequest.value = { on: 'composer' };
  };
  return (
    <div class="welcome">
      <h2>What should Claude know?</h2>
      <p>
        Write a wish as you would say it. It is remembered for the next conversation, and you can
        undo it. Or ask for code right away.
      </p>
      {examples.map((text) => (
        <button key={text} type="button" class="way" onClick={() => tryOut(text)}>
          <Icon name="comment" />
          <span class="way-text">{text}</span>
        </button>
      ))}
    </div>
  );
}
