import type { MendsView } from '../../shared/view.ts';
import { DiffLines } from '../parts/DiffLines.tsx';

/** Lines that a change shows before it asks for a click. */
const fewLines = 12;

/** What a fix changed in the code, as lines that went and lines that came. */
export function Changed({ mends }: { readonly mends: MendsView }) {
  if (mends.changed.length === 0) return null;
  const lines = mends.changed.flatMap(({ hunks }) => hunks.flat()).length;
  return (
    <details class="changed" open={lines <= fewLines}>
      <summary>What changed</summary>
      {mends.changed.map(({ hunks }, index) => (
        <DiffLines key={index} hunks={hunks} />
      ))}
    </details>
  );
}
