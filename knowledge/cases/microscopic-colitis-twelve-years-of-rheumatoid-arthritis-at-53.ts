import type { CaseEntry } from '../schema';

export const microscopicColitisTwelveYearsOfRheumatoidArthritisAt53Case: CaseEntry = {
  id: 'microscopic-colitis-twelve-years-of-rheumatoid-arthritis-at-53',
  title: 'Chronic diarrhoea in a woman of 53 with rheumatoid arthritis',
  summary:
    'A 53-year-old woman with rheumatoid arthritis for twelve years and an underactive thyroid for five had chronic diarrhoea without a germ found. It was microscopic colitis; colonoscopy and biopsy are left out. Which drugs she takes, how often she goes and how long it lasts is not told in the part seen; that her thyroid failed from autoimmunity is not told either.',
  setting: 'general',
  ageYears: 53,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.14',
  acceptable: ['celiac-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['colonoscopy-random-biopsies'], ['ttg-iga'], ['faecal-calprotectin'], ['tsh']],
  source: { id: 'goyal-2018-rheumatoid', locator: 'Abstract' },
  readFrom: 'abstract',
};
