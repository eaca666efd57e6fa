import type { SourceEntry } from '../schema';

/** Where findings were counted that had been estimates before. */
export const measuredFurtherSources: readonly SourceEntry[] = [
  {
    id: 'kayaba-2002-salmonellosis',
    title: 'Analysis of physical and laboratory findings in nontyphoidal salmonellosis',
    authors: 'Kayaba H, Kodama K, Shirayama K et al.',
    publishedIn: 'Journal of Infection and Chemotherapy 2002;8:232-236',
    year: 2002,
    doi: '10.1007/s10156-002-0181-y',
    pmid: null,
    url: null,
    kind: 'cohort',
  },
];
