import type { CaseEntry } from '../schema';

export const antibodyDeficiencyTwoYearsOfDiarrhoeaAndANormalColonAt76Case: CaseEntry = {
  id: 'antibody-deficiency-two-years-of-diarrhoea-and-a-normal-colon-at-76',
  title: 'Two years of diarrhoea with a normal colonoscopy in a woman of 76',
  summary:
    'A 76-year-old woman was sent on for two years of diarrhoea; the stool had been examined and the colon seen, both without a finding. She had a common variable immunodeficiency with Giardia in the duodenum. What the stool was examined for and whether biopsies of the colon were taken is not told, so neither result is coded; the duodenal biopsy and the immunoglobulins are left out.',
  setting: 'secondary_care',
  ageYears: 76,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [],
  diagnosis: 'common-variable-immunodeficiency',
  since: '2026.11.9',
  acceptable: ['giardiasis', 'microscopic-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ttg-iga', 'total-iga'],
    ['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy'],
    ['giardia-antigen', 'stool-ova-parasites', 'stool-multiplex-pcr'],
  ],
  source: { id: 'faria-2021-cvid-iceberg', locator: 'Abstract' },
  readFrom: 'abstract',
};
