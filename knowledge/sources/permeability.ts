import type { SourceEntry } from '../schema';

/** Papers on the accuracy of permeability and mucosal tests. */
export const permeabilitySources: readonly SourceEntry[] = [
  {
    id: 'ifabp-ced-single',
    title: 'Predictive value of the intestinal free fatty acid binding protein in celiac disease',
    authors: 'Gökçen P, Çakmak E, Adalı G et al.',
    publishedIn: 'acusaglik (DergiPark) 2022;13(1):30-35',
    year: 2022,
    doi: '10.31067/acusaglik.979140',
    pmid: null,
    url: null,
    kind: 'case_control',
  },
];
