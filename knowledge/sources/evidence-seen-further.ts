import type { SourceEntry } from '../schema';

/** Where frequencies were counted that had been estimates before. */
export const evidenceSeenFurtherSources: readonly SourceEntry[] = [
  {
    id: 'crohn-acute-abdomen-2009',
    title: 'Clinical course of Crohn’s disease first diagnosed at surgery for acute abdomen',
    authors: 'Authors not shown on the page read',
    publishedIn: 'Digestive and Liver Disease 2009;41(4):269-276',
    year: 2009,
    doi: '10.1016/j.dld.2008.09.010',
    pmid: null,
    url: null,
    kind: 'cohort',
  },
  {
    id: 'two-week-clinics-gut',
    title:
      'Table 3: diagnostic yields of the higher risk criteria in two week standard and routine colorectal clinics; Table 4: proportion of cancers with each of the Department of Health higher risk criteria',
    authors: 'Authors not shown on the page read',
    publishedIn: 'Gut (tables of an article on the two week standard for suspected bowel cancer)',
    year: null,
    doi: null,
    pmid: null,
    url: 'https://gut.bmj.com/highwire/markup/169798/expansion',
    kind: 'cohort',
  },
  {
    id: 'thyrotoxic-gut-2009',
    title: 'Hyperthyroidism misdiagnosed as digestive disease: analysis of 28 cases (in Chinese)',
    authors: 'Authors not shown on the page read',
    publishedIn: 'Chinese medical journal with ISSN 1006-1959, 2009, issue 10, page 115',
    year: 2009,
    doi: null,
    pmid: null,
    url: 'https://www.wenmi.com/article/pwsgxg016btt.html',
    kind: 'cohort',
  },
];
