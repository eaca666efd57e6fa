import type { SourceEntry } from '../schema';

/** Published patients of the sixth sealed set without a danger sign, third part. */
export const cases2026116DSources: readonly SourceEntry[] = [
  {
    id: 'medscape-868650-ibs',
    title: 'Worsening Abdominal Pain and Bloating in a 30-Year-Old Woman',
    authors: 'Elbatta M, Schairer J',
    publishedIn: 'Medscape, 12 August 2019',
    year: 2019,
    doi: null,
    pmid: null,
    url: 'https://reference.medscape.com/viewarticle/868650_5',
    kind: 'case_report',
  },
  {
    id: 'acg-2022-alpha-tryptasaemia',
    title:
      'Hereditary Alpha Tryptasemia Syndrome (HαTS): An Autobiographical Case Report and Literature Review of an Under-Recognized Clinical Entity […]',
    authors: 'Authors not shown in the part seen',
    publishedIn: 'ACG 2022 posters, B0275',
    year: 2022,
    doi: null,
    pmid: null,
    url: 'https://eventscribe.net/2022/ACG-Posters/ajaxcalls/PresentationInfo.asp?PresentationID=1133127',
    kind: 'case_report',
  },
];
