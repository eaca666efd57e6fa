import type { SourceEntry } from '../schema';

/** Where findings were counted that had been estimates before and move the rankings most. */
export const measuredFurtherSources: readonly SourceEntry[] = [
  {
    id: 'ischaemic-colitis-north-east-china',
    title: 'Ischaemic colitis: 30 cases of two hospitals in north-east China (in Chinese; title paraphrased)',
    authors: 'Authors not shown on the page read',
    publishedIn: 'Chinese medical journal (abstract at vip.suzhouinfo.cn, article 32177262)',
    year: null,
    doi: null,
    pmid: null,
    url: null,
    kind: 'cohort',
  },
  {
    id: 'moghadamyeghaneh-2015-leucocytosis',
    title: 'Preoperative Leukocytosis in Colorectal Cancer Patients',
    authors: 'Moghadamyeghaneh Z, Hanna MH, Carmichael JC, Mills SD, Pigazzi A, Stamos MJ',
    publishedIn: 'Journal of the American College of Surgeons 2015',
    year: 2015,
    doi: '10.1016/j.jamcollsurg.2015.03.044',
    pmid: null,
    url: 'https://escholarship.org/uc/item/3b250229',
    kind: 'cohort',
  },
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
  {
    id: 'kedia-2019-crohn-tuberculosis',
    title: "Differentiating Crohn's disease from intestinal tuberculosis",
    authors: 'Kedia S, Das P, Madhusudhan KS, Dattagupta S, Sharma R, Sahni P, Makharia G, Ahuja V',
    publishedIn: 'World Journal of Gastroenterology 2019;25(4):418-432',
    year: 2019,
    doi: '10.3748/wjg.v25.i4.418',
    pmid: null,
    url: 'https://bpgweb.azurewebsites.net/1007-9327/tables/v25/i4/418.htm',
    kind: 'review',
  },
];
