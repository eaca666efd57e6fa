import Link from 'next/link';
import { memo } from 'react';
import { type SearchKind, type SearchResults, type Sought, searchKinds } from '@/server/library/search/schema';
import { addressOfSought } from '@/server/library/search/sought';
import { cx } from '../ui/cx';
import type { Seek } from './use-sought';
import { libraryWords, searchKindWords } from './words';

interface KindTabsProps {
  readonly results: SearchResults;
  /** Whether a list is answered here; otherwise its link is followed, and what is shown stays until the server has answered. */
  readonly isHere: (sought: Sought) => boolean;
  readonly seek: Seek;
}

/** Everything, or one of the kinds of which there are any, each with how many. Links, so that each has its address. */
export const KindTabs = memo(({ results: { sought, counts, pending }, isHere, seek }: KindTabsProps) => {
  const all = searchKinds.reduce((sum, kind) => sum + counts[kind], 0);
  const tabs: readonly (readonly [kind: SearchKind | null, label: string, count: string])[] = [
    [null, libraryWords.everything, pending.length > 0 ? `${all}+` : `${all}`],
    ...searchKinds
      .filter((kind) => counts[kind] > 0 || pending.includes(kind) || kind === sought.kind)
      .map((kind) => [kind, searchKindWords[kind], pending.includes(kind) ? '…' : `${counts[kind]}`] as const),
  ];
  return (
    <nav aria-label={libraryWords.kinds} className="border-line border-b print:hidden">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {tabs.map(([kind, label, count]) => {
          const current = kind === sought.kind;
          const there: Sought = { query: sought.query, kind, facets: {} };
          return (
            <li key={label}>
              <Link
                href={addressOfSought(there)}
                prefetch={false}
                aria-current={current ? 'page' : undefined}
                onClick={(event) => {
                  if (!isHere(there) || event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  seek(({ query }) => ({ query, kind, facets: {} }), true);
                }}
                className={cx(
                  'flex min-h-control items-center gap-1.5 border-b-2 px-2 text-sm font-medium sm:px-2.5',
                  current
                    ? 'border-accent text-ink'
                    : 'border-transparent text-ink-muted hover:border-line-strong hover:text-ink',
                )}
              >
                {label}
                <span className="figures text-xs font-normal text-ink-muted">{count}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
});
