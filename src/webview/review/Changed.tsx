import { useState } from 'preact/hooks';
import type { ChangedLineView, MendsView } from '../../shared/view.ts';
import { DiffLines } from '../parts/DiffLines.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';
import { firstLines } from './firstLines.ts';

/** Lines that a change shows before it asks for a click. */
const fewLines = 12;

type Hunks = readonly (readonly ChangedLineView[])[];

/** What a fix changed in the code, as lines that went and lines that came. */
export function Changed({ mends }: { readonly mends: MendsView }) {
  if (mends.changed.length === 0) return null;
  return (
    <details class="changed" open>
      <summary>What changed</summary>
      {mends.changed.map(({ hunks }, index) => (
        <Folded key={index} hunks={hunks} />
      ))}
    </details>
  );
}

function Folded({ hunks }: { readonly hunks: Hunks }) {
  const [isWhole, setWhole] = useState(false);
  const lines = hunks.flat().length;
  // A button that hides less than itself helps nobody.
  if (isWhole || lines <= fewLines + 1) return <DiffLines hunks={hunks} />;
  return (
    <>
      <DiffLines hunks={firstLines(hunks, fewLines)} />
      <LinkButton label={`Show all ${lines} lines`} onClick={() => setWhole(true)} />
    </>
  );
}
