import type { SourceEntry } from '../schema';

/** What only the calculators rest on. */
export const calculatorSources: readonly SourceEntry[] = [
  {
    id: 'andre1986',
    title:
      'Objective diagnosis and test of treatment by measuring intestinal permeability, in food allergy (title of the French original not shown)',
    authors: 'André C',
    publishedIn: 'Presse Med 1986;15(3):105-108',
    year: 1986,
    doi: null,
    pmid: '2937039',
    url: null,
    kind: 'case_control',
  },
  {
    id: 'rhamnose-hplc-1996',
    title:
      'Rapid and simultaneous quantification of rhamnose, mannitol, and lactulose in urine by HPLC for estimating intestinal permeability in pediatric practice',
    authors: 'Authors not shown in the abstract copy',
    publishedIn: 'Clin Chem 1996;42(1):71-75',
    year: 1996,
    doi: null,
    pmid: '8565237',
    url: null,
    kind: 'method',
  },
  {
    id: 'pearson1982',
    title: 'Intestinal permeability in children with Crohn’s disease and coeliac disease',
    authors: 'Pearson AD, Eastham EJ, Laker MF, Craft AW, Nelson R',
    publishedIn: 'Br Med J (Clin Res Ed) 1982;285:20-21',
    year: 1982,
    doi: '10.1136/bmj.285.6334.20',
    pmid: '6805795',
    url: null,
    kind: 'case_control',
  },
  {
    id: 'hossain2016',
    title:
      'Undernutrition, vitamin A and iron deficiency are associated with impaired intestinal mucosal permeability in young Bangladeshi children assessed by lactulose/mannitol test',
    authors: 'Hossain MI et al.',
    publishedIn: 'PLoS One 2016;11(12):e0164447',
    year: 2016,
    doi: '10.1371/journal.pone.0164447',
    pmid: '27906964',
    url: null,
    kind: 'cohort',
  },
  {
    id: 'molecular-weights-of-sugars',
    title: 'Monographs of lactulose and of mannitol: molecular weights',
    authors: 'Authors not shown on the pages',
    publishedIn: 'Chemical monographs on druglead.com, drugfuture.com and chemicaldictionary.org',
    year: null,
    doi: null,
    pmid: null,
    url: null,
    kind: 'catalogue',
  },
];
