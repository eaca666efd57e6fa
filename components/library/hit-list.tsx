'use client';

import { memo, useDeferredValue, useMemo } from 'react';
import { headingFacet } from '@/server/library/search/facets';
import type { SearchHit, SearchKind } from '@/server/library/search/schema';
import { cx } from '../ui/cx';
import { HighlightedText } from '../ui/highlighted-text';
import { LaidOutLater } from '../ui/laid-out-later';
import { TextLink } from '../ui/text-link';
import { useHydrated } from '../ui/use-hydrated';
import { CompareTick } from './compare-tick';
import { facetValueWords } from './facet-words';
import { RoleBadge } from './role-badge';
import { specimenWords } from './words';

interface HitListProps {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
  readonly words: string;
  readonly headed: boolean;
}

/** More than a tall screen shows. What is beyond is drawn once the keystroke has been answered. */
const AT_ONCE = 24;
/** Laid out together when they come into view; the height kept for them until then is rather too large, or they overlap. */
const CHUNK = 40;

/**
 * A list of what was found. All of it is in the page, so that the browser’s own search, printing and readers have it;
 * what is out of view is neither laid out nor painted.
 */
export const HitList = ({ kind, hits, words, headed }: HitListProps) => {
  const hydrated = useHydrated();
  const now = useMemo(() => ({ kind, hits, words, headed }), [kind, hits, words, headed]);
  const later = useDeferredValue(now, hydrated ? null : now);
  return (
    <>
      <Rows {...now} hits={hits.slice(0, AT_ONCE)} after={null} />
      {hits.length > AT_ONCE && later?.kind === kind && <Rest {...later} />}
    </>
  );
};

interface RowsProps extends HitListProps {
  /** The heading under which the row before these stands. */
  readonly after: string | null;
}

const Rest = memo((props: HitListProps) => {
  const { hits } = props;
  const chunks: { readonly hits: readonly SearchHit[]; readonly after: string | null }[] = [];
  for (let at = AT_ONCE; at < hits.length; at += CHUNK) {
    chunks.push({ hits: hits.slice(at, at + CHUNK), after: hits[at - 1]?.under ?? null });
  }
  return chunks.map((chunk) => (
    <LaidOutLater
      key={chunk.hits[0]?.id}
      className="[contain-intrinsic-height:auto_190rem] max-md:[contain-intrinsic-height:auto_300rem]"
    >
      <Rows {...props} {...chunk} />
    </LaidOutLater>
  ));
});

const Rows = ({ kind, hits, words, headed, after }: RowsProps) => {
  const facet = headed ? headingFacet[kind] : null;
  if (!facet) return <List hits={hits} words={words} />;
  const parts: { under: string | null; hits: SearchHit[] }[] = [];
  for (const hit of hits) {
    const last = parts.at(-1);
    if (last && last.under === hit.under) last.hits.push(hit);
    else parts.push({ under: hit.under, hits: [hit] });
  }
  return parts.map((part, at) => (
    <div key={part.under}>
      {part.under !== null && (at > 0 || part.under !== after) && (
        <h2 className="border-line-strong border-b pt-4 pb-1 text-sm text-ink-muted">
          {facetValueWords(facet, part.under)}
        </h2>
      )}
      <List hits={part.hits} words={words} />
    </div>
  ));
};

const List = ({ hits, words }: { readonly hits: readonly SearchHit[]; readonly words: string }) => (
  <ul>
    {hits.map((hit) => (
      <Hit key={`${hit.kind} ${hit.id}`} hit={hit} words={words} />
    ))}
  </ul>
);

export const Hit = ({ hit, words }: { readonly hit: SearchHit; readonly words: string }) => (
  <li className="flex items-start gap-2 border-line border-b hover:bg-sunken">
    <div className="relative grid min-w-0 flex-1 gap-0.5 py-2">
      <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
        <TextLink
          href={hit.href}
          prefetch={false}
          data-hit=""
          className={cx(
            'font-medium no-underline after:absolute after:inset-0 hover:underline',
            // Some are named inside a sentence in the walk.
            hit.kind === 'rule' && 'inline-block first-letter:uppercase',
          )}
        >
          <HighlightedText text={hit.title} query={words} />
        </TextLink>
        {hit.role && <RoleBadge role={hit.role} />}
        {hit.specimen && <span className="text-sm text-ink-muted">{specimenWords[hit.specimen]}</span>}
      </div>
      <p className="line-clamp-2 max-w-reading text-sm text-ink-muted">
        <HighlightedText text={hit.detail} query={words} />
      </p>
    </div>
    {hit.kind === 'investigation' && <CompareTick id={hit.id} name={hit.title} />}
  </li>
);
