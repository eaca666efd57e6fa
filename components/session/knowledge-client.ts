import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import type { ReleaseFile } from '@/server/library/release-file';
import { releaseOf, type TravellingFile } from '@/server/library/travelling-file';
import { useHydrated } from '../ui/use-hydrated';
import { knowledgeHere } from './knowledge-here';

/** What the walk thinks with and speaks with: one file, kept by the browser under its digest. */
export type Knowledge = ReleaseFile;

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
      const response = await fetch(`/knowledge/${digest}`);
      if (!response.ok) throw new Error(`knowledge ${response.status}`);
      return releaseOf((await response.json()) as TravellingFile);
    },
  });

/**
 * The release the page was made with; the browser fetches it once and keeps it. A page that came drawn from the server
 * stands as it came until the release is here, and wakes up then, as a whole: what is pressed meanwhile is kept and done
 * (components/frame/early-presses.ts).
 */
export const useKnowledge = (digest: string) => {
  const hydrated = useHydrated();
  const client = useQueryClient();
  const knowledge = useQuery(knowledgeQuery(digest));
  if (!hydrated && knowledge.isPending) use(arrivalOf(client, digest));
  return knowledge;
};

let awaited: { readonly digest: string; readonly arrival: Promise<unknown> } | undefined;

/** Settles when the release has come, or cannot be had; the same promise each time it is asked for. */
const arrivalOf = (client: QueryClient, digest: string): Promise<unknown> => {
  if (awaited?.digest !== digest) {
    awaited = { digest, arrival: client.fetchQuery(knowledgeQuery(digest)).catch(() => null) };
  }
  return awaited.arrival;
};
