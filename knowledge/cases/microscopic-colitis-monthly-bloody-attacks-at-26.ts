import type { CaseEntry } from '../schema';

export const microscopicColitisMonthlyBloodyAttacksAt26Case: CaseEntry = {
  id: 'microscopic-colitis-monthly-bloody-attacks-at-26',
  title: 'Two years of monthly bloody attacks, now two weeks of blood and urge, in a man of 26',
  summary:
    'A 26-year-old man came to a hospital in southern Texas with two weeks of bloody diarrhoea, a painful urge, tiredness, weight loss, blurred sight and lower belly pain. For two years he had had attacks of bloody diarrhoea about monthly that lasted some days, with bloating and cramps at the lower left; he had tried less spice and gluten. It was microscopic colitis, with inner piles; colonoscopy and biopsies are left out.',
  setting: 'emergency',
  ageYears: 26,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'tenesmus', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'symptom-trigger-wheat', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.5',
  acceptable: ['ulcerative-colitis', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
  ],
  source: { id: 'utrgv-2025-microscopic', locator: 'Case Report' },
  readFrom: 'abstract',
};
