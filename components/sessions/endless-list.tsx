'use client';

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SessionSummary } from '@/server/sessions/wire/schema';
import type { ListNames } from './list-names';
import { listWords } from './list-words';
import { SessionRow } from './session-row';
import { useListKeys } from './use-list-keys';

interface EndlessListProps extends ListNames {
  readonly sessions: readonly SessionSummary[];
  /** How many there are, where that is known. */
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

/** Before a row has been measured: three lines on a wide screen, more on a narrow one. */
const USUAL_HEIGHT = 110;
/** Rows kept ready beyond both edges of the window. */
const OVERSCAN = 6;
/** The next page is asked for when this many rows are left. */
const AHEAD = 20;
/** Height that the frame's own bar covers. */
const COVERED = 72;

/** Any number of sessions: only those in sight are in the page, and older ones come as the end draws near. */
export const EndlessList = ({ sessions, total, hasMore, onMore, names, urgency }: EndlessListProps) => {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: sessions.length,
    estimateSize: () => USUAL_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: top,
    scrollPaddingStart: COVERED,
    scrollPaddingEnd: COVERED,
    getItemKey: (index) => sessions[index]?.id ?? index,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= sessions.length - AHEAD) onMore();
  }, [hasMore, last, sessions.length, onMore]);
  useListKeys({ list, count: sessions.length, reveal: (index) => rows.scrollToIndex(index, { align: 'auto' }) });
  return (
    <>
      <div className="overflow-hidden rounded-lg border border-line border-b-0 bg-surface">
        <ul ref={list} aria-label={listWords.list} className="relative" style={{ height: rows.getTotalSize() }}>
          {shown.map(({ index, key, start }) => {
            const session = sessions[index];
            if (!session) return null;
            return (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                aria-setsize={total ?? -1}
                aria-posinset={index + 1}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start - top}px)` }}
              >
                <SessionRow session={session} place={index} names={names} urgency={urgency} />
              </li>
            );
          })}
        </ul>
      </div>
      {hasMore && <p className="px-1 text-sm text-ink-muted">{listWords.loadingMore}</p>}
    </>
  );
};
