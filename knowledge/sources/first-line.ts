import type { SourceEntry } from '../schema';

/** Where the first investigations by complaint are from, as far as not named elsewhere. */
export const firstLineSources: readonly SourceEntry[] = [
  {
    id: 'subramanian-rhodes-2015',
    title: 'Approach to the Patient with Unintentional Weight Loss',
    authors: 'Subramanian S, Rhodes JM',
    publishedIn: 'Chapter 37 of a Wiley textbook, published online 27 November 2015',
    year: 2015,
    doi: '10.1002/9781118512074.ch37',
    pmid: null,
    url: null,
    kind: 'review',
  },
  {
    id: 'swlp-cdiff-criteria',
    title: 'Updated criteria for C. difficile testing in community patients',
    authors: 'South West London Pathology, after UK Standards for Microbiology Investigations (UKHSA)',
    publishedIn: 'swlpath.nhs.uk',
    year: null,
    doi: null,
    pmid: null,
    url: 'https://www.swlpath.nhs.uk/updated-criteria-for-c-difficile-testing-in-community-patients/',
    kind: 'guideline',
  },
  {
    id: 'checkley-2010-eosinophilia',
    title:
      'Eosinophilia in returning travellers and migrants from the tropics: UK recommendations for investigation and initial management',
    authors: 'Checkley AM, Chiodini PL, Dockrell DH, et al.',
    publishedIn: 'J Infect 2010;60:1–20',
    year: 2010,
    doi: '10.1016/j.jinf.2009.11.003',
    pmid: '19931558',
    url: null,
    kind: 'guideline',
  },
];
