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
  {
    id: 'spotlight-nepal-ibs',
    title: 'Irritable Bowel',
    authors: 'Author not shown in the part seen',
    publishedIn: 'Spotlight Nepal, doctor’s column',
    year: null,
    doi: null,
    pmid: null,
    url: 'https://spotlightnepal.com/News/Article/Irritable-Bowel',
    kind: 'case_report',
  },
  {
    id: 'heck-2002-olestra-orlistat',
    title: 'Additive gastrointestinal effects with concomitant use of olestra and orlistat',
    authors: 'Heck AM, Calis KA, McDuffie JR, Carobene SE, Yanovski JA',
    publishedIn: 'Ann Pharmacother 2002',
    year: 2002,
    doi: null,
    pmid: '12022901',
    url: 'https://www.wikigenes.org/e/ref/e/12022901.html',
    kind: 'case_report',
  },
];
