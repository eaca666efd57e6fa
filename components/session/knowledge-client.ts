import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReleaseFile } from '@/server/library/release-file';
import { releaseOf, type TravellingFile } from '@/server/library/travelling-file';

/** What the walk thinks with and speaks with: one file, kept by the browser under its digest. */
export type Knowledge = ReleaseFile;

export const knowledgeQuery = (digest: string) =>
  queryOptions({
    queryKey: ['knowledge', digest],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: 3,
    // It may be kept here: whether there is a network decides nothing.
    networkMode: 'always',
    queryFn: async (): Promise<Knowledge> => {
      const response = await fetch(`/knowledge/${digest}`);
      if (!response.ok) throw new Error(`knowledge ${response.status}`);
      return releaseOf((await response.json()) as TravellingFile);
    },
  });

/** The release the page was made with; the browser fetches it once and keeps it. */
export const useKnowledge = (digest: string) => useQuery(knowledgeQuery(digest));
