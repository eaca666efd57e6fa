import type { CaseEntry } from '../schema';

export const outOfScopeSixWeeksOfDiarrhoeaTakenForCrohnAt44Case: CaseEntry = {
  id: 'out-of-scope-six-weeks-of-diarrhoea-taken-for-crohn-at-44',
  title: 'Six weeks of diarrhoea, belly pain, weakness and weight loss in a woman of 44',
  summary:
    'A 44-year-old woman had had diarrhoea, pain in the belly, weakness and weight loss for a month and a half. She was first taken for Crohn disease. It was tuberculosis of the bowel; colonoscopy, the film of the chest, sputum and the course are left out. The abstract tells neither cough nor fever nor how much weight she lost, and nothing of a contact. Weakness is coded as fatigue.',
  setting: 'secondary_care',
  ageYears: 44,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 45 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.18',
  acceptable: ['crohn-disease', 'celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['cbc', 'crp'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['stool-culture', 'stool-multiplex-pcr', 'stool-ova-parasites'],
    ['ttg-iga'],
  ],
  source: { id: 'ighd-22-2-tuberculosis-44', locator: 'Abstract' },
  readFrom: 'abstract',
};
