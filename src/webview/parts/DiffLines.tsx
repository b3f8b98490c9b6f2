import type { ChangedLineView } from '../../shared/view.ts';

const signs = { same: ' ', added: '+', removed: '−' } as const;

/** Lines that went and lines that came, in stretches that stand apart in their file. */
export function DiffLines({ hunks }: { readonly hunks: readonly (readonly ChangedLineView[])[] }) {
  return (
    <pre class="diff">
      {hunks.map((hunk, index) => (
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
