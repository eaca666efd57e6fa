import type { CaseEntry } from '../schema';

export const intestinalTuberculosisTakenForCrohnAt47Case: CaseEntry = {
  id: 'intestinal-tuberculosis-taken-for-crohn-at-47',
  title: 'Six months of pain, loose stools and 27 kilos lost in a man of 47 from the Philippines',
  summary:
    'A 47-year-old man born in the Philippines, in the United States for about two years, told a gastroenterologist of belly pain, tiredness, diarrhoea without blood and sixty pounds lost in six months. It was taken for Crohn’s disease and was tuberculosis of the gut; CT, colonoscopy, biopsies and the later course are left out.',
  setting: 'secondary_care',
  ageYears: 47,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'tb-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['stool-culture', 'stool-multiplex-pcr', 'stool-ova-parasites'],
    ['ttg-iga'],
    ['cbc', 'crp'],
  ],
  source: { id: 'crigm-2019-6053503-tb', locator: 'Case Report' },
  readFrom: 'full_text',
};
