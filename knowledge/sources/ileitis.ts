import type { SourceEntry } from '../schema';

/** What becomes of an ileitis that is neither chronic nor granulomatous. */
export const ileitisSources: readonly SourceEntry[] = [
  {
    id: 'koureta-2024',
    title:
      'Isolated nonspecific terminal ileitis: prevalence, clinical evolution and correlation with metachronous diagnosis of Crohn’s disease: a retrospective study and review of the literature',
    authors: 'Koureta E, Karatzas P, Tampaki M, et al.',
    publishedIn: 'Annals of Gastroenterology, published online 10 February 2024',
    year: 2024,
    doi: '10.20524/aog.2024.0863',
    pmid: null,
    url: null,
    kind: 'cohort',
  },
];
