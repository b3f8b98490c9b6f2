import { useRef } from 'preact/hooks';
import { useFocusRequest } from '../focusRequest.ts';
import { search } from './search.ts';

interface SearchBoxProps {
  readonly found: number;
  readonly total: number;
}

/** Filters as the user types; Escape empties it. */
export function SearchBox({ found, total }: SearchBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useFocusRequest('search', box);
  return (
    <div class="search">
      <input
        ref={box}
        type="search"
        aria-label="Search memories"
        placeholder={total > 1 ? `Search ${total} memories` : 'Search memories'}
        spellcheck={false}
        value={search.value}
        onInput={(event) => {
          search.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') search.value = '';
        }}
      />
      <span class="search-count" role="status">
        {search.value.trim() !== '' && `${found} of ${total}`}
      </span>
    </div>
  );
}
