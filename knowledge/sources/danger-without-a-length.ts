import type { SourceEntry } from '../schema';

/** What the rules on danger told in few words, without its length, rest on besides older sources. */
export const dangerWithoutALengthSources: readonly SourceEntry[] = [
  {
    id: 'nice-ng240',
    title: 'Meningitis (bacterial) and meningococcal disease: recognition, diagnosis and management (NG240)',
    authors: 'National Institute for Health and Care Excellence',
    publishedIn: 'nice.org.uk',
    year: 2024,
    doi: null,
    pmid: null,
    url: 'https://www.nice.org.uk/guidance/NG240/chapter/recommendations',
    kind: 'guideline',
  },
  {
    id: 'uhsussex-antithyroid-warning',
    title: 'Carbimazole/propylthiouracil (PTU) warning',
    authors: 'University Hospitals Sussex NHS Foundation Trust',
    publishedIn: 'uhsussex.nhs.uk',
    year: null,
    doi: null,
    pmid: null,
    url: 'https://www.uhsussex.nhs.uk/resources/carbimazole-propylthiouracil-ptu-warning/',
    kind: 'guideline',
  },
  {
    id: 'chu-2018-thromboembolism-ibd',
    title:
      'The risk of venous thromboembolism during and after hospitalisation in patients with inflammatory bowel disease activity',
    authors: 'Chu TPC, Grainge MJ, Card TR',
    publishedIn: 'Aliment Pharmacol Ther',
    year: 2018,
    doi: '10.1111/apt.15010',
    pmid: null,
    url: null,
    kind: 'cohort',
  },
  {
    id: 'ibd-uk-standards-2019',
    title: 'IBD Standards: rapid access to specialist review',
    authors: 'IBD UK',
    publishedIn: 'ibduk.org',
    year: 2019,
    doi: null,
    pmid: null,
    url: 'https://ibduk.org/ibd-standards/flare-management/rapid-access-to-specialist-advice',
    kind: 'guideline',
  },
];
