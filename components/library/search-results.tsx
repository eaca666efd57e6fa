import { memo } from 'react';
import type { SearchAnswer as Answer, SearchResults as Results, SearchKind } from '@/server/library/search/schema';
import { nothingSought } from '@/server/library/search/sought';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Hit, HitList } from './hit-list';
import { LeakyGutCard } from './leaky-gut-card';
import type { Seek } from './use-sought';
import { libraryWords, searchKindWords } from './words';

/** What answers a keystroke at once: how much was found, and the best of it. “Leaky gut” is answered first (REG-04). */
export const SearchAnswer = ({ answer }: { readonly answer: Answer }) => {
  const { sought, words, top, pending, count, explanation } = answer;
  const typed = sought.query.trim();
  const [best] = top;
  const unknown = count === 0 && pending.length > 0;
  return (
    <>
      <p role="status" className="text-sm text-ink-muted">
        {unknown ? libraryWords.stillFetching : libraryWords.found(count)}
        {pending.length > 0 && !unknown && libraryWords.soFar}
        {typed !== '' && !unknown && <> for “{typed}”</>}
      </p>
      {explanation && <LeakyGutCard />}
      {best && !sought.kind && !explanation && (
        <section aria-labelledby="best" className="rounded-lg border border-accent-line bg-surface px-4 pt-2.5 pb-1">
          <h2 id="best" className="text-xs font-semibold text-ink-muted">
            {libraryWords.best}
          </h2>
          <ul className="[&>li]:border-b-0 [&>li]:bg-transparent!">
            <Hit hit={best} words={words} />
          </ul>
        </section>
      )}
    </>
  );
};

interface SearchResultsProps {
  readonly results: Results;
  /** Whether nothing is found now, whatever the lists still show. */
  readonly nothing: boolean;
  readonly onClearFacets: () => void;
  readonly seek: Seek;
}

/** The lists of what was found. */
export const SearchResults = memo(({ results, nothing, onClearFacets, seek }: SearchResultsProps) => {
  const { sought } = results;
  const typed = sought.query.trim();
  const narrowed = Object.keys(sought.facets).length > 0;
  return (
    <>
      {sought.kind ? (
        results.groups.map(({ kind, hits }) => (
          <section key="list" aria-label={searchKindWords[kind]}>
            <HitList kind={kind} hits={hits} words={results.words} headed={typed === ''} />
          </section>
        ))
      ) : (
        <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem] min-[110rem]:grid-cols-[minmax(0,1fr)_34rem]">
          <Groups results={results} kinds={['investigation', 'rule']} />
          <Groups results={results} kinds={['condition', 'finding', 'source']} />
        </div>
      )}
      {nothing && (
        <EmptyState
          title={libraryWords.found(0)}
          action={
            narrowed ? (
              <Button onClick={onClearFacets}>{libraryWords.clearFacets}</Button>
            ) : (
              <Button onClick={() => seek(() => nothingSought, true)}>{libraryWords.showEverything}</Button>
            )
          }
        >
          {narrowed ? libraryWords.nothingNarrowed : libraryWords.nothingFound}
        </EmptyState>
      )}
    </>
  );
});

const Groups = ({ results, kinds }: { readonly results: Results; readonly kinds: readonly SearchKind[] }) => {
  const groups = results.groups.filter(({ kind }) => kinds.includes(kind));
  if (groups.length === 0) return null;
  return (
    <div className="grid content-start gap-6">
      {groups.map(({ kind, hits, more }) => (
        <section key={kind} aria-labelledby={`found-${kind}`}>
          <h2 id={`found-${kind}`} className="border-line-strong border-b pb-1.5 text-lg">
            {searchKindWords[kind]}
          </h2>
          <HitList kind={kind} hits={hits} words={results.words} headed={false} />
          {more > 0 && <p className="pt-1.5 text-sm text-ink-muted">{libraryWords.more(more)}</p>}
        </section>
      ))}
    </div>
  );
};
