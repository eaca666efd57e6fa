'use client';

import { Search } from 'lucide-react';
import Form from 'next/form';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { SearchResults as Results } from '@/server/library/search/schema';
import { nothingSought, toggled } from '@/server/library/search/sought';
import { Button } from '../ui/button';
import { CompareTray } from './compare-tray';
import { FacetPanel } from './facet-panel';
import { KindTabs } from './kind-tabs';
import { useLookUp } from './look-up-index';
import { RecentList } from './recent-list';
import { SearchResults } from './search-results';
import { useSought } from './use-sought';
import { libraryWords } from './words';

interface FinderProps {
  /** What the server found for the address. */
  readonly results: Results;
  /** Of the file that is searched in the browser. */
  readonly digest: string;
  /** Shown while nothing is sought. */
  readonly overview: ReactNode;
}

/** One field for names and questions, one list for each kind, narrowed by what each kind has. */
export const Finder = ({ results: shown, digest, overview }: FinderProps) => {
  const lookUp = useLookUp(digest);
  const { sought, results, seek } = useSought(shown, lookUp);
  const list = useRef<HTMLDivElement>(null);
  const empty = sought.query.trim() === '' && !sought.kind;

  const intoList = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return;
    const first = list.current?.querySelector<HTMLElement>('[data-hit]');
    if (!first) return;
    event.preventDefault();
    first.focus();
  };

  return (
    <Form
      action="/library"
      className="grid gap-5"
      data-instant={lookUp !== null}
      onSubmit={(event) => {
        if (!lookUp) return;
        event.preventDefault();
        seek(sought, true);
      }}
    >
      <search className="grid max-w-2xl gap-1 print:hidden">
        <label htmlFor="q" className="w-fit font-medium">
          {libraryWords.searchLabel}
        </label>
        <p id="q-hint" className="text-sm text-ink-muted">
          {libraryWords.searchHint}
        </p>
        <div className="flex gap-2">
          <div className="relative flex-1">
            <Search
              aria-hidden="true"
              className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 text-ink-muted"
            />
            <input
              id="q"
              name="q"
              type="search"
              value={sought.query}
              onChange={(event) => seek({ ...sought, query: event.target.value })}
              onKeyDown={intoList}
              aria-describedby="q-hint"
              autoComplete="off"
              spellCheck={false}
              enterKeyHint="search"
              maxLength={200}
              className="field ps-9"
            />
          </div>
          <Button type="submit">{libraryWords.search}</Button>
        </div>
        {sought.kind && <input type="hidden" name="kind" value={sought.kind} />}
      </search>
      <KindTabs
        results={{ ...results, sought }}
        onChoose={(kind, event) => {
          if (!lookUp || event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          seek({ query: sought.query, kind, facets: {} }, true);
        }}
      />
      {empty ? (
        <div className="grid gap-7">
          <RecentList lookUp={lookUp} />
          {overview}
        </div>
      ) : (
        <div className={results.facets.length > 0 ? 'grid gap-x-8 gap-y-4 lg:grid-cols-[15rem_minmax(0,1fr)]' : ''}>
          {results.facets.length > 0 && (
            <FacetPanel
              facets={results.facets}
              onToggle={(name, value) => seek(toggled(sought, name, value), true)}
              onClear={() => seek({ ...sought, facets: {} }, true)}
            />
          )}
          <div ref={list} className="min-w-0">
            <SearchResults
              results={results}
              onClearFacets={() => seek({ ...sought, facets: {} }, true)}
              onClearAll={() => seek(nothingSought, true)}
            />
          </div>
        </div>
      )}
      <CompareTray />
    </Form>
  );
};
