import type { CaseEntry } from '../schema';

export const crohnDiseaseFeverAndLooseStoolsAt25Case: CaseEntry = {
  id: 'crohn-disease-fever-and-loose-stools-at-25',
  title: 'Fever and diarrhoea in a man of 25',
  summary:
    'A 25-year-old man was admitted to a department of gastroenterology in 1983 because of fever and diarrhoea. It was Crohn’s disease of the small and the large bowel, later of the duodenum too; the first admission is coded, while the age may be that of the report, four years later, which is a doubt. Endoscopy and biopsies are left out. Duration, blood, pain, weight and blood count are not told in the abstract.',
  setting: 'secondary_care',
  ageYears: 25,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.16',
  acceptable: ['ulcerative-colitis', 'acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr', 'c-difficile-testing'],
    ['cbc', 'crp'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'gee-1987-crohn-25', locator: 'Abstract' },
  readFrom: 'abstract',
};
