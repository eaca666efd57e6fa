import type { CaseEntry } from '../schema';

export const outOfScopeAMonthOfDiarrhoeaOnAnOldTabletAt65Case: CaseEntry = {
  id: 'out-of-scope-a-month-of-diarrhoea-on-an-old-tablet-at-65',
  title: 'A month of diarrhoea with cramps and weight loss in a woman of 65 with high blood pressure',
  summary:
    'A 65-year-old woman came many times within a month to her health centre for diarrhoea with cramps, nausea, vomiting, tiredness and weight loss. She has high blood pressure and has taken olmesartan 20 mg since 2012. It was an enteropathy from olmesartan, which no condition of the list names; the tests and the course are left out. How much weight she lost and how often she went are not told in the abstract. The month is coded as thirty days.',
  setting: 'primary_care',
  ageYears: 65,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'on-olmesartan', state: 'present' },
    { finding: 'on-sick-day-drug', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.18',
  acceptable: ['celiac-disease', 'microscopic-colitis', 'autoimmune-enteropathy', 'giardiasis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ttg-iga'],
    ['cbc', 'crp'],
    ['fit', 'faecal-calprotectin', 'ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies'],
    ['stool-culture', 'stool-multiplex-pcr', 'giardia-antigen', 'stool-ova-parasites'],
  ],
  source: { id: 'costa-2022-olmesartan-65', locator: 'Abstract' },
  readFrom: 'abstract',
};
