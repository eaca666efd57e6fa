'use client';

import Form from 'next/form';
import { type KeyboardEvent, type ReactNode, useCallback, useMemo, useRef } from 'react';
import type { SearchResults as Results } from '@/server/library/search/schema';
import { useAfterPaint } from '../ui/use-after-paint';
import { CompareTray } from './compare-tray';
import { FacetPanel } from './facet-panel';
import { KindTabs } from './kind-tabs';
import { useLookUp } from './look-up-index';
import { RecentList } from './recent-list';
import { SearchField } from './search-field';
import { SearchAnswer, SearchResults } from './search-results';
import { useSought } from './use-sought';

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
  const { sought, answer, find, seek, isHere, settle } = useSought(shown, lookUp);
  // A keystroke is answered by the number and the best of what was found; the lists follow as soon as there is time.
  const painted = useAfterPaint(answer);
  const unhurried = useMemo(() => find(painted.sought), [find, painted]);
  const list = useRef<HTMLDivElement>(null);
  const empty = sought.query.trim() === '' && !sought.kind;
  const clearFacets = useCallback(() => seek((now) => ({ ...now, facets: {} }), true), [seek]);

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
        seek((now) => now, true);
      }}
    >
      <SearchField query={sought.query} kind={sought.kind} seek={seek} onKeyDown={intoList} onBlur={settle} />
      <KindTabs results={unhurried} isHere={isHere} seek={seek} />
      {empty ? (
        <div className="grid gap-7">
          <RecentList lookUp={lookUp} />
          {overview}
        </div>
      ) : (
        <div className={unhurried.facets.length > 0 ? 'grid gap-x-8 gap-y-4 lg:grid-cols-[15rem_minmax(0,1fr)]' : ''}>
          {unhurried.facets.length > 0 && (
            <FacetPanel facets={unhurried.facets} chosen={sought.facets} seek={seek} onClear={clearFacets} />
          )}
          <div ref={list} className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-5">
            <SearchAnswer answer={answer} />
            <SearchResults
              results={unhurried}
              nothing={answer.count === 0 && answer.pending.length === 0}
              onClearFacets={clearFacets}
              seek={seek}
            />
          </div>
        </div>
      )}
      <CompareTray />
    </Form>
  );
};
