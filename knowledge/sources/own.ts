import type { SourceEntry } from '../schema';

/** What is our own: estimates, marked as such wherever they are shown. */
export const ownSources: readonly SourceEntry[] = [
  {
    id: 'zonula-judgement',
    title: 'Estimate of the authors of this knowledge base, not reviewed by a licensed clinician',
    authors: 'Authors of this knowledge base',
    publishedIn: 'This knowledge base',
    year: 2026,
    doi: null,
    pmid: null,
    url: null,
    kind: 'judgement',
  },
];
