'use client';

import { useEffect, useState } from 'react';
import type { SearchFile } from '@/server/library/search/file';
import type { Find } from '@/server/library/search/find';
import { lateKinds, type SearchDocument, type SearchKind } from '@/server/library/search/schema';

/** The look-up in the browser: files kept under their digests, and an index made of them. */
export interface LookUp {
  readonly find: Find;
  /** Kinds that are not here yet: of them only the server knows. */
  readonly pending: readonly SearchKind[];
  readonly documentOf: (kind: SearchKind, id: string) => SearchDocument | undefined;
}

/** What is here so far of one release, and who wants to know when there is more. */
interface Arriving {
  now: LookUp | null;
  readonly listeners: Set<() => void>;
}

const arriving = new Map<string, Arriving>();

/** Fetches and builds it, once for each digest; a failure is not kept. */
const arrivingOf = (digest: string): Arriving => {
  const known = arriving.get(digest);
  if (known) return known;
  const coming: Arriving = { now: null, listeners: new Set() };
  arriving.set(digest, coming);
  make(digest, (lookUp) => {
    coming.now = lookUp;
    for (const listener of coming.listeners) listener();
  }).catch(() => {
    // Whoever asks next tries again; until then the server is asked, or what is here answers.
    if (coming.now === null) arriving.delete(digest);
  });
  return coming;
};

/** What the first search would otherwise pay for: code that has run is code that has been compiled. */
const warmUp = ['c', 'ce', 'is there a blood test for celiac disease', 'calprotectn'];

const make = async (digest: string, onHere: (lookUp: LookUp) => void): Promise<void> => {
  const [{ finderInSteps }, { documentsIn }, first] = await Promise.all([
    import('@/server/library/search/find'),
    import('@/server/library/search/file'),
    fileAt(digest),
  ]);
  const documents = documentsIn(first);
  const pending = first.next === null ? [] : lateKinds;
  const finder = await finderInSteps(documents, pending);
  for (const query of warmUp) finder.find({ query, kind: null, facets: {} });
  onHere(lookUpOf(finder.find, documents, pending));
  if (first.next === null) return;
  const late = documentsIn(await fileAt(first.next));
  onHere(lookUpOf((await finder.and(late)).find, [...documents, ...late], []));
};

const fileAt = async (digest: string): Promise<SearchFile> => {
  const response = await fetch(`/knowledge/search/${digest}`);
  if (!response.ok) throw new Error(`look-up ${response.status}`);
  return (await response.json()) as SearchFile;
};

const lookUpOf = (find: Find, documents: readonly SearchDocument[], pending: readonly SearchKind[]): LookUp => {
  const byKey = new Map(documents.map((document) => [`${document.kind}:${document.id}`, document]));
  return { find, pending, documentOf: (kind, id) => byKey.get(`${kind}:${id}`) };
};

/** The look-up as far as it is here, or `null`. Where it does not come, pages go on searching at the server. */
export const useLookUp = (digest: string): LookUp | null => {
  const [lookUp, setLookUp] = useState<LookUp | null>(null);
  useEffect(() => {
    const coming = arrivingOf(digest);
    const look = (): void => setLookUp(coming.now);
    look();
    coming.listeners.add(look);
    return () => {
      coming.listeners.delete(look);
    };
  }, [digest]);
  return lookUp;
};
