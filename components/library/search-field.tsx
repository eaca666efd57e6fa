import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { SearchKind } from '@/server/library/search/schema';
import { Button } from '../ui/button';
import type { Seek } from './use-sought';
import { libraryWords } from './words';

interface SearchFieldProps {
  readonly query: string;
  readonly kind: SearchKind | null;
  readonly seek: Seek;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

/** Made once: what stays as it is at every letter is not drawn again. */
const label = (
  <>
    <label htmlFor="q" className="w-fit font-medium">
      {libraryWords.searchLabel}
    </label>
    <p id="q-hint" className="text-sm text-ink-muted">
      {libraryWords.searchHint}
    </p>
  </>
);
const button = <Button type="submit">{libraryWords.search}</Button>;
const glass = (
  <Search
    aria-hidden="true"
    className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 text-ink-muted"
  />
);

/** What is typed. Within a form that asks for the page again, where no script answers sooner. */
export const SearchField = ({ query, kind, seek, onKeyDown, onBlur }: SearchFieldProps) => (
  <search className="grid max-w-2xl gap-1 print:hidden">
    {label}
    <div className="flex gap-2">
      <div className="relative flex-1">
        {glass}
        <input
          id="q"
          name="q"
          type="search"
          value={query}
          onChange={({ target }) => seek((now) => ({ ...now, query: target.value }))}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
          aria-describedby="q-hint"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={200}
          className="field ps-9"
        />
      </div>
      {button}
    </div>
    {kind && <input type="hidden" name="kind" value={kind} />}
  </search>
);
