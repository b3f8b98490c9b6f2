import { useState } from 'preact/hooks';
import { languageName } from '../../shared/languages.ts';
import type { MemoryView } from '../../shared/view.ts';
import { Share } from '../parts/Share.tsx';
import { countsText, countsTitle } from './countsText.ts';
import { originText } from './originText.ts';

interface MetaProps {
  readonly memory: MemoryView;
  readonly tabIndex: number;
}

/** The muted line of a memory: its state, where it came from, what it applies to. */
export function MemoryMeta({ memory, tabIndex }: MetaProps) {
  const [open, setOpen] = useState(false);
  const { origin, overriddenBy } = memory;
  const appliesTo = [...memory.languages.map(languageName), ...memory.globs];
  const came = originText(origin, new Date(), locale());
  return (
    <div class="memory-meta">
      {labels(memory).map((label) => `${label} · `)}
      {origin.quote ? (
        <button
          type="button"
          class="origin"
          tabIndex={tabIndex}
          title={`“${origin.quote}”`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {came}
        </button>
      ) : (
        <span>{came}</span>
      )}
      {appliesTo.map((part) => ` · ${part}`)}
      {open && <q class="quote">{origin.quote}</q>}
      {memory.counts && <CountsLine counts={memory.counts} />}
      {overriddenBy && <div>off here: “{overriddenBy}” wins</div>}
    </div>
  );
}

function CountsLine({ counts }: { readonly counts: NonNullable<MemoryView['counts']> }) {
  return (
    <div class="counts" title={countsTitle(counts)}>
      <Share good={counts.kept} bad={counts.broken} />
      {countsText(counts)}
    </div>
  );
}

function labels({ kind, status }: MemoryView): readonly string[] {
  const states = { active: [], off: ['off'], superseded: ['replaced'] };
  return [...states[status], ...(kind === 'preference' ? [] : [kind])];
}

function locale(): string {
  return document.documentElement.lang || navigator.language;
}
