import type { SourceEntry } from '../schema';

/** Sources of figures that took the place of estimates in the common conditions. */
export const verifiedCommonSources: readonly SourceEntry[] = [
  {
    id: 'brown-1988-crohn',
    title: "Some clinical aspects of Crohn's disease in Northern Ireland: an aid to earlier diagnosis?",
    authors: 'Brown JS, Humphreys WG, Parks TG',
    publishedIn: 'J R Coll Gen Pract 1988;38(317):549-551',
    year: 1988,
    doi: null,
    pmid: null,
    url: 'https://bjgp.org/content/38/317/549.abstract',
    kind: 'cohort',
  },
  {
    id: 'khan-2017-albumin',
    title: 'Albumin as a prognostic marker for ulcerative colitis',
    authors: 'Khan N, Patel D, Shah Y et al.',
    publishedIn: 'World J Gastroenterol 2017;23(45):8008-8016',
    year: 2017,
    doi: '10.3748/wjg.v23.i45.8008',
    pmid: '29259376',
    url: null,
    kind: 'cohort',
  },
  {
    id: 'shine-1985-crp',
    title: 'C-reactive protein as an aid in the differentiation of functional and inflammatory bowel disorders',
    authors: 'Shine et al.',
    publishedIn: 'Clin Chim Acta 1985;148(2):105-109',
    year: 1985,
    doi: '10.1016/0009-8981(85)90219-0',
    pmid: '3995779',
    url: null,
    kind: 'cohort',
  },
  {
    id: 'bledsoe-2019-deficiencies',
    title:
      'Micronutrient Deficiencies Are Common in Contemporary Celiac Disease Despite Lack of Overt Malabsorption Symptoms',
    authors: 'Bledsoe AC, King KS, Larson JJ et al.',
    publishedIn: 'Mayo Clin Proc 2019;94(7):1253-1260',
    year: 2019,
    doi: '10.1016/j.mayocp.2018.11.036',
    pmid: '31248695',
    url: null,
    kind: 'cohort',
  },
];
