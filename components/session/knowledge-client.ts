import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { ReleaseFile } from '@/server/library/release-file';
import { releaseOf, type TravellingFile } from '@/server/library/travelling-file';
import { knowledgeHere } from './knowledge-here';

/** What the walk thinks with and speaks with: one file, kept by the browser under its digest. */
export type Knowledge = ReleaseFile;

/** A page waits for it with all that it holds: a connection that gives nothing is given up, long after a slow one has given it. */
const STALLED_MS = 30_000;

export const knowledgeQuery = (digest: string) =>
  queryOptions({
    queryKey: ['knowledge', digest],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: 3,
    // Said at once where the page has waited for it already, and tried again by hand.
    retryOnMount: false,
    // It may be kept here: whether there is a network decides nothing.
    networkMode: 'always',
    initialData: () => knowledgeHere(digest),
    queryFn: async (): Promise<Knowledge> => {
      const response = await fetch(`/knowledge/${digest}`, { signal: AbortSignal.timeout(STALLED_MS) });
      if (!response.ok) throw new Error(`knowledge ${response.status}`);
      return releaseOf((await response.json()) as TravellingFile);
    },
  });

/** The release the page was made with; the browser fetches it once and keeps it. */
export const useKnowledge = (digest: string) => useQuery(knowledgeQuery(digest));

let awaited: { readonly digest: string; readonly arrival: Promise<unknown> } | null = null;

/** Settles when the release has come, or cannot be had: the same promise each time. `null` where it is in memory, as on the server. */
export const arrivalOf = (client: QueryClient, digest: string): Promise<unknown> | null => {
  if (knowledgeHere(digest)) return null;
  if (awaited?.digest !== digest) {
    awaited = { digest, arrival: client.fetchQuery(knowledgeQuery(digest)).catch(() => null) };
  }
  return awaited.arrival;
};
