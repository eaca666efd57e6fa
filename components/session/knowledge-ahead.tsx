'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { knowledgeQuery } from './knowledge-client';

/** Has the knowledge base ready while the form before the walk is filled in: the walk then stands at once. */
export const KnowledgeAhead = ({ digest }: { readonly digest: string }) => {
  const client = useQueryClient();
  useEffect(() => void client.prefetchQuery(knowledgeQuery(digest)), [client, digest]);
  return null;
};
