'use client';

import { hrefOf } from '@/server/library/search/href';
import { TextLink } from '../ui/text-link';
import type { LookUp } from './look-up-index';
import { useMemory } from './look-up-memory';
import { kindWords, libraryWords } from './words';

const SHOWN = 6;

/** What was opened last in this browser. */
export const RecentList = ({ lookUp }: { readonly lookUp: LookUp | null }) => {
  const { recent } = useMemory();
  const known = lookUp
    ? recent.flatMap(({ kind, id }) => {
        const document = lookUp.documentOf(kind, id);
        return document ? [{ kind, id, title: document.title }] : [];
      })
    : [];
  if (known.length === 0) return null;
  return (
    <nav aria-labelledby="recent" className="grid gap-1.5 print:hidden">
      <h2 id="recent" className="text-sm font-semibold text-ink-muted">
        {libraryWords.recent}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {known.slice(0, SHOWN).map(({ kind, id, title }) => (
          <li key={`${kind} ${id}`}>
            <TextLink
              href={hrefOf[kind](id)}
              prefetch={false}
              className="flex min-h-target max-w-72 items-center gap-1.5 rounded-md border border-line bg-surface px-2.5 py-1 text-sm text-ink no-underline hover:border-line-strong hover:bg-sunken"
            >
              <span className="text-xs text-ink-muted">{kindWords[kind]}</span>
              <span className="truncate">{title}</span>
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
