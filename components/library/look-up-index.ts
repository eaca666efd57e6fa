'use client';

import { useEffect, useState } from 'react';
import type { SearchFile } from '@/server/library/search/file';
import type { Find } from '@/server/library/search/find';
import type { SearchDocument, SearchKind } from '@/server/library/search/schema';

/** The look-up in the browser: one file, kept under its digest, and an index made of it. */
export interface LookUp {
  readonly find: Find;
  readonly documentOf: (kind: SearchKind, id: string) => SearchDocument | undefined;
}

const made = new Map<string, Promise<LookUp>>();

/** Fetches and builds it, once for each digest; a failure is not kept. */
export const loadLookUp = (digest: string): Promise<LookUp> => {
  const known = made.get(digest);
  if (known !== undefined) return known;
  const making = make(digest).catch((error: unknown) => {
    made.delete(digest);
    throw error;
  });
  made.set(digest, making);
  return making;
};

/** What the first search would otherwise pay for: code that has run is code that has been compiled. */
const warmUp = ['c', 'ce', 'is there a blood test for celiac disease', 'calprotectn'];

const make = async (digest: string): Promise<LookUp> => {
  const [{ finderInSteps }, { documentsIn }, response] = await Promise.all([
    import('@/server/library/search/find'),
    import('@/server/library/search/file'),
    fetch(`/knowledge/search/${digest}`),
  ]);
  if (!response.ok) throw new Error(`look-up ${response.status}`);
  const documents = documentsIn((await response.json()) as SearchFile);
  const find = await finderInSteps(documents);
  for (const query of warmUp) find({ query, kind: null, facets: {} });
  const byKey = new Map(documents.map((document) => [`${document.kind}:${document.id}`, document]));
  return { find, documentOf: (kind, id) => byKey.get(`${kind}:${id}`) };
};

/** The look-up, or `null` until it is there. Where it does not come, pages go on searching at the server. */
export const useLookUp = (digest: string): LookUp | null => {
  const [lookUp, setLookUp] = useState<LookUp | null>(null);
  useEffect(() => {
    let wanted = true;
    loadLookUp(digest).then(
      (loaded) => wanted && setLookUp(loaded),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [digest]);
  return lookUp;
};
