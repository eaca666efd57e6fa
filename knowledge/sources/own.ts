import type { SourceEntry } from '../schema';

/** What is our own, estimates marked as such wherever they are shown; and what the method stands on. */
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
  {
    id: 'efron1975',
    title: 'Data analysis using Stein’s estimator and its generalizations',
    authors: 'Efron B, Morris C',
    publishedIn: 'Journal of the American Statistical Association',
    year: 1975,
    doi: null,
    pmid: null,
    url: 'https://www.jstor.org/stable/2285814',
    kind: 'method',
  },
];
