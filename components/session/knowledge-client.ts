import { queryOptions, useQuery } from '@tanstack/react-query';
import type { KnowledgeBase } from '@/engine';
import { type InColumns, outOfColumns } from '@/server/library/columns';
import type { Catalogue } from '@/server/library/schema';

/** What the walk thinks with and speaks with: one file, kept by the browser under its digest. */
export interface Knowledge {
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
}

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
      // One of an earlier build may be kept as it was sent then.
      return 'columns' in file ? (outOfColumns(file) as unknown as Knowledge) : file;
    },
  });

/** The release the page was made with; the browser fetches it once and keeps it. */
export const useKnowledge = (digest: string) => useQuery(knowledgeQuery(digest));
