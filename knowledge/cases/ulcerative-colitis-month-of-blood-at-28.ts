import type { CaseEntry } from '../schema';

export const ulcerativeColitisMonthOfBloodAt28Case: CaseEntry = {
  id: 'ulcerative-colitis-month-of-blood-at-28',
  title: 'A month of bloody, slimy stools and a tenth of the weight lost in a man of 28',
  summary:
    'A 28-year-old man had passed bloody, slimy stool eight to ten times a day for a month, with abdominal pain, and had lost six kilograms, a tenth of his weight. He did not smoke and had had no operation. Platelets, sedimentation rate and C-reactive protein were high; folate and vitamin B12 were normal. It was ulcerative colitis of the whole colon; endoscopy and the clots found on imaging are left out.',
  setting: 'inpatient',
  ageYears: 28,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'stools-per-day', quantity: 8 },
    { finding: 'bloody-stools-per-day', quantity: 8 },
    { finding: 'weight-loss-pct-6m', quantity: 10 },
    { finding: 'bmi', quantity: 22 },
    { finding: 'platelets', quantity: 612 },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'prior-abdominal-surgery', state: 'absent' },
    { finding: 'low-folate', state: 'absent' },
    { finding: 'low-vitamin-b12', state: 'absent' },
  ],
  results: [
    { investigation: 'esr', value: 62 },
    { investigation: 'crp', value: 147 },
  ],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.3',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing'],
    ['ileocolonoscopy-biopsy'],
  ],
  source: { id: 'pmc4443243-colitis-clot', locator: 'Case description' },
  readFrom: 'abstract',
};
