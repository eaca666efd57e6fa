'use client';

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import type { SessionFilter } from '@/server/sessions/list/filter';
import { addressOfFilter, filterIn } from '@/server/sessions/list/filter-address';
import type { SessionSummary } from '@/server/sessions/wire/schema';
import { useTRPC } from '@/trpc/client';

export interface FirstPage {
  readonly sessions: SessionSummary[];
  readonly nextCursor: string | null;
}

export const PAGE = 50;
/** A list that was left and is come back to is looked at again; one that has just been sent along is not. */
const FRESH_MS = 3000;

/** The filter that the address holds, what it leaves, and how many. Pressing anything changes the address, and so the list. */
export const usePastSessions = (first: FirstPage, shownFor: SessionFilter) => {
  const trpc = useTRPC();
  const params = useSearchParams();
  const filter = useMemo(() => filterIn(new URLSearchParams(params)), [params]);
  const asShown = addressOfFilter(filter) === addressOfFilter(shownFor);
  const list = useInfiniteQuery(
    trpc.sessions.list.infiniteQueryOptions(
      { filter, limit: PAGE },
      {
        getNextPageParam: ({ nextCursor }) => nextCursor,
        placeholderData: keepPreviousData,
        staleTime: FRESH_MS,
        ...(asShown && { initialData: { pages: [first], pageParams: [null] } }),
      },
    ),
  );
  const counted = useQuery(
    trpc.sessions.count.queryOptions({ filter }, { placeholderData: keepPreviousData, staleTime: FRESH_MS }),
  );
  const sessions = useMemo(() => list.data?.pages.flatMap((page) => page.sessions) ?? [], [list.data]);
  const { hasNextPage, isFetching, fetchNextPage } = list;
  const more = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return {
    filter,
    setFilter: (next: SessionFilter): void => window.history.pushState(null, '', addressOfFilter(next)),
    sessions,
    /** What is shown still belongs to the filter before. */
    waiting: list.isPlaceholderData,
    hasMore: hasNextPage,
    more,
    failed: list.isError,
    retry: () => void list.refetch(),
    counted: counted.data && !counted.isPlaceholderData ? counted.data : null,
  };
};
