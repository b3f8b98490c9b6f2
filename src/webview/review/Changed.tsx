import type { CodeChangeView, MendsView } from '../../shared/view.ts';

/** Lines that a change shows before it asks for a click. */
const fewLines = 12;

/** What a fix changed in the code, as lines that went and lines that came. */
export function Changed({ mends }: { readonly mends: MendsView }) {
  if (mends.changed.length === 0) return null;
  const lines = mends.changed.flatMap(({ hunks }) => hunks.flat()).length;
  return (
    <details class="changed" open={lines <= fewLines}>
      <summary>What changed</summary>
      {mends.changed.map((change, index) => (
        <Change key={index} change={change} />
      ))}
    </details>
  );
}

const signs = { same: ' ', added: '+', removed: '−' } as const;

function Change({ change }: { readonly change: CodeChangeView }) {
  return (
    <pre class="diff">
      {change.hunks.map((hunk, index) => (
        <code key={index} class="diff-hunk">
          {hunk.map(({ kind, text }, at) => (
            <span key={at} class={`diff-line ${kind}`}>
              <span aria-hidden="true">{signs[kind]} </span>
              {kind !== 'same' && <span class="visually-hidden">{kind}: </span>}
              {text}
            </span>
          ))}
        </code>
      ))}
    </pre>
  );
}
