import { queryOptions, useQuery } from '@tanstack/react-query';
import { type InColumns, outOfColumns } from '@/server/library/columns';
import { inTodaysForm, type ReleaseFile } from '@/server/library/release-file';

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
      const file = (await response.json()) as InColumns | Knowledge;
      // One of an earlier build may be kept as it was sent then, in columns or not.
      return inTodaysForm('columns' in file ? (outOfColumns(file) as unknown as Knowledge) : file);
    },
  });

/** The release the page was made with; the browser fetches it once and keeps it. */
export const useKnowledge = (digest: string) => useQuery(knowledgeQuery(digest));
