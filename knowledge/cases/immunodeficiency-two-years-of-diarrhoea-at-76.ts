import type { CaseEntry } from '../schema';

export const immunodeficiencyTwoYearsOfDiarrhoeaAt76Case: CaseEntry = {
  id: 'immunodeficiency-two-years-of-diarrhoea-at-76',
  title: 'Two years of diarrhoea and low blood proteins in a woman of 76',
  summary:
    'A 76-year-old woman had had diarrhoea for two years. Stool tests and a colonoscopy had shown nothing, and total protein in the blood was low. She had a lack of antibodies that had come late in life, with giardia in the duodenum; antibody levels, gastroscopy and biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 76,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'ileocolonoscopy-biopsy', outcome: 'normal' },
  ],
  diagnosis: 'common-variable-immunodeficiency',
  since: '2026.11.5',
  acceptable: ['giardiasis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['immunoglobulins'], ['cbc', 'crp']],
  source: { id: 'faria-2021-cvid', locator: 'Abstract' },
  readFrom: 'abstract',
};
