'use client';

import { useEffect, useState } from 'react';
import type { SearchFile } from '@/server/library/search/file';
import type { Searching } from '@/server/library/search/find';
import { lateKinds, type SearchDocument, type SearchKind } from '@/server/library/search/schema';

/** The look-up in the browser: files kept under their digests, and an index made of them. */
export interface LookUp extends Searching {
  /** Kinds that are not here yet: of them only the server knows. */
  readonly pending: readonly SearchKind[];
  readonly documentOf: (kind: SearchKind, id: string) => SearchDocument | undefined;
}

/** Fetches and builds one part: the look-up with it, and the part after it. */
type Part = () => Promise<{ readonly lookUp: LookUp; readonly next: Part | null }>;

/** What is here so far of one release, and who wants to know when there is more. */
interface Arriving {
  now: LookUp | null;
  /** What is to be fetched next; `null` while that is under way, and when all is here. */
  missing: Part | null;
  readonly listeners: Set<() => void>;
}

const arriving = new Map<string, Arriving>();

/** What is here of it. What is missing is fetched, each part once; one that failed is tried again by whoever asks next. */
export const arrivingOf = (digest: string): Arriving => {
  const coming = arriving.get(digest) ?? { now: null, missing: firstPart(digest), listeners: new Set() };
  arriving.set(digest, coming);
  void goOn(coming);
  return coming;
};

/** Until a part that failed is tried again the server is asked, or what is here answers. */
const goOn = async (coming: Arriving): Promise<void> => {
  for (let part = coming.missing; part !== null; part = coming.missing) {
    coming.missing = null;
    const came = await part().catch(() => null);
    coming.missing = came ? came.next : part;
    if (!came) return;
    coming.now = came.lookUp;
    for (const listener of coming.listeners) listener();
  }
};

/** What the first search would otherwise pay for: code that has run is code that has been compiled. */
const warmUp = ['c', 'ce', 'is there a blood test for celiac disease', 'calprotectn'];

const firstPart =
  (digest: string): Part =>
  async () => {
    const [{ finderInSteps }, { documentsIn }, first] = await Promise.all([
      import('@/server/library/search/find'),
      import('@/server/library/search/file'),
      fileAt(digest),
    ]);
    const documents = documentsIn(first);
    const pending = first.next === null ? [] : lateKinds;
    const finder = await finderInSteps(documents, pending);
    for (const query of warmUp) finder.find({ query, kind: null, facets: {} });
    const { next } = first;
    const latePart: Part = async () => {
      const late = documentsIn(await fileAt(next ?? ''));
      return { lookUp: lookUpOf(await finder.and(late), [...documents, ...late], []), next: null };
    };
    return { lookUp: lookUpOf(finder, documents, pending), next: next === null ? null : latePart };
  };

const fileAt = async (digest: string): Promise<SearchFile> => {
  const response = await fetch(`/knowledge/search/${digest}`);
  if (!response.ok) throw new Error(`look-up ${response.status}`);
  return (await response.json()) as SearchFile;
};

const lookUpOf = (
  { answer, find }: Searching,
  documents: readonly SearchDocument[],
  pending: readonly SearchKind[],
): LookUp => {
  const byKey = new Map(documents.map((document) => [`${document.kind}:${document.id}`, document]));
  return { answer, find, pending, documentOf: (kind, id) => byKey.get(`${kind}:${id}`) };
};

/** The look-up as far as it is here, or `null`. Where it does not come, pages go on searching at the server. */
export const useLookUp = (digest: string): LookUp | null => {
  const [lookUp, setLookUp] = useState<LookUp | null>(null);
  useEffect(() => {
    const coming = arrivingOf(digest);
    const look = (): void => setLookUp(coming.now);
    const tryAgain = (): void => void arrivingOf(digest);
    look();
    coming.listeners.add(look);
    window.addEventListener('online', tryAgain);
    return () => {
      coming.listeners.delete(look);
      window.removeEventListener('online', tryAgain);
    };
  }, [digest]);
  return lookUp;
};
