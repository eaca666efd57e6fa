import type { SourceEntry } from '../schema';

/** Figures that replaced estimates among the most influential measurements. */
export const verifiedFurtherSources: readonly SourceEntry[] = [
  {
    id: 'scott-1995-emergency',
    title: 'Risk factors in patients presenting as an emergency with colorectal cancer',
    authors: 'Scott NA et al.',
    publishedIn: 'Br J Surg 1995;82:321-323',
    year: 1995,
    doi: '10.1002/bjs.1800820311',
    pmid: '7795995',
    url: null,
    kind: 'cohort',
  },
  {
    id: 'tumour-size-2007',
    title:
      'Tumor size is associated with the systemic inflammatory response but not survival in patients with primary operable colorectal cancer',
    authors: 'Authors not shown on the page read',
    publishedIn: 'J Gastroenterol Hepatol 2007;22:2288-2291',
    year: 2007,
    doi: '10.1111/j.1440-1746.2006.04792.x',
    pmid: '18031394',
    url: null,
    kind: 'cohort',
  },
  {
    id: 'emergency-room-2007',
    title: 'Emergency room presentation of colorectal cancer: a consecutive cohort study',
    authors: 'Authors not shown on the page read',
    publishedIn: 'Ann Surg Oncol 2007',
    year: 2007,
    doi: '10.1245/s10434-006-9245-z',
    pmid: null,
    url: null,
    kind: 'cohort',
  },
  {
    id: 'hoffmann-2026-rotavirus',
    title: 'Acute kidney injury and hyponatremia in hospitalized patients with rotavirus infection',
    authors: 'Hoffmann U, Rückner A, Nickel O, Marx K, Wendt R',
    publishedIn: 'PLoS One 2026',
    year: 2026,
    doi: '10.1371/journal.pone.0326830',
    pmid: null,
    url: null,
    kind: 'cohort',
  },
];
