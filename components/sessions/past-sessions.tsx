'use client';

import { useState } from 'react';
import { noFilter, type SessionFilter, sizeOf } from '@/server/sessions/list/filter';
import { Banner } from '../ui/banner';
import { Button, ButtonLink } from '../ui/button';
import { cx } from '../ui/cx';
import { Disclosure } from '../ui/disclosure';
import { EmptyState } from '../ui/empty-state';
import { Kbd } from '../ui/kbd';
import { useHydrated } from '../ui/use-hydrated';
import { EndlessList } from './endless-list';
import { FilterChips } from './filter-chips';
import { FilterFields } from './filter-fields';
import type { Choosable, ListNames, Person } from './list-names';
import { listWords } from './list-words';
import { SavedFilters } from './saved-filters';
import { SessionList } from './session-list';
import { type FirstPage, usePastSessions } from './use-past-sessions';
import { WordsField } from './words-field';

interface PastSessionsProps extends ListNames {
  /** What the server found, and for which filter. */
  readonly first: FirstPage;
  readonly shownFor: SessionFilter;
  /** The words that this filter names, when they are the asking clinician's and still kept. */
  readonly wordsText: string;
  readonly choosable: readonly Choosable[];
  readonly knowledgeVersions: readonly string[];
  /** Who is looking, and who shares sessions with them. */
  readonly clinicians: readonly Person[];
}

/** Past sessions: filter and words at the side, everything that fits as one list without an end. */
export const PastSessions = (props: PastSessionsProps) => {
  const { names, urgency, choosable, knowledgeVersions, clinicians } = props;
  const hydrated = useHydrated();
  const past = usePastSessions(props.first, props.shownFor);
  const { filter, setFilter, sessions, counted } = past;
  // What was typed is known to this page alone: the address has an id for it.
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({
    [props.shownFor.words ?? '']: props.wordsText,
  });
  const wordsText = typed[filter.words ?? ''] ?? '';
  const size = sizeOf(filter);
  // Nothing to filter and nothing to count yet: only what to do next.
  if (sessions.length === 0 && size === 0 && !past.failed && !past.waiting) {
    return (
      <EmptyState
        title={listWords.none}
        action={
          <ButtonLink href="/sessions/new" variant="primary">
            {listWords.begin}
          </ButtonLink>
        }
      >
        {listWords.noneNote}
      </EmptyState>
    );
  }
  const fields = <FilterFields {...{ filter, choosable, knowledgeVersions, clinicians }} onChange={setFilter} />;
  return (
    <div className="grid gap-x-8 gap-y-4 lg:grid-cols-[17.5rem_minmax(0,1fr)]">
      <div className="grid content-start gap-4 self-start lg:text-sm lg:[@media(min-height:54rem)]:sticky lg:top-20 print:hidden">
        <WordsField
          key={filter.words}
          text={wordsText}
          onSought={(words, text) => {
            if (words) setTyped((before) => ({ ...before, [words]: text }));
            setFilter({ ...filter, words });
          }}
        />
        <div className="grid gap-4 max-lg:hidden">
          {fields}
          <SavedFilters filter={filter} />
        </div>
        <div className="lg:hidden">
          <Disclosure
            summary={listWords.filters}
            note={size > 0 ? listWords.filtersChosen(size) : undefined}
            defaultOpen={false}
          >
            <div className="grid gap-4">
              {fields}
              <SavedFilters filter={filter} />
            </div>
          </Disclosure>
        </div>
      </div>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-3">
        <div className="flex min-h-control-sm flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <p role="status" className="figures font-medium">
            {counted ? listWords.count(counted.count, counted.more) : listWords.counting}
          </p>
          <p className="hidden items-center gap-1.5 text-sm text-ink-muted lg:flex print:hidden">
            <Kbd>J</Kbd>
            <Kbd>K</Kbd>
            {listWords.keys}
          </p>
        </div>
        <FilterChips {...{ filter, names, wordsText, clinicians }} onChange={setFilter} />
        {past.failed && (
          <Banner
            tone="urgent"
            toneLabel={listWords.failedLabel}
            title={listWords.failed}
            alert
            actions={<Button onClick={past.retry}>{listWords.tryAgain}</Button>}
          >
            {listWords.failedNote}
          </Banner>
        )}
        {sessions.length > 0 && (
          <div aria-busy={past.waiting} className={cx('grid gap-3', past.waiting && 'opacity-60')}>
            {hydrated ? (
              <EndlessList
                // Another filter is another list: it begins at its top.
                key={JSON.stringify(filter)}
                sessions={sessions}
                total={counted && !counted.more ? counted.count : null}
                hasMore={past.hasMore}
                onMore={past.more}
                {...{ names, urgency }}
              />
            ) : (
              <SessionList {...{ sessions, names, urgency }} />
            )}
          </div>
        )}
        {sessions.length === 0 && !past.failed && !past.waiting && (
          <EmptyState
            title={listWords.nothing}
            action={<Button onClick={() => setFilter(noFilter)}>{listWords.clear}</Button>}
          >
            {listWords.nothingNote}
          </EmptyState>
        )}
        {props.first.nextCursor && (
          <noscript>
            <ButtonLink href={`/sessions?after=${encodeURIComponent(props.first.nextCursor)}`}>
              {listWords.older}
            </ButtonLink>
          </noscript>
        )}
      </div>
    </div>
  );
};
