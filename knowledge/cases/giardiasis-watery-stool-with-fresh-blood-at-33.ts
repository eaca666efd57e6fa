import type { CaseEntry } from '../schema';

export const giardiasisWateryStoolWithFreshBloodAt33Case: CaseEntry = {
  id: 'giardiasis-watery-stool-with-fresh-blood-at-33',
  title: 'Three days of watery stool with fresh blood after a journey in a man of 33',
  summary:
    'A 33-year-old American who lives in Japan came home from Singapore and two days later had watery stool with fresh blood, ten times a day or more, and a fever above 38 °C. He came on the third day: 37.8 °C, white cells 14.4, CRP 38.1 mg/L. In Singapore he had drunk no tap water; before he fell ill he had had sex only with his wife. It was giardiasis, with cysts and moving forms in the stool; these, the scan and the endoscopy are left out. Ten stands for “ten or more”. Singapore is not coded as a high-risk area, which is a doubt.',
  setting: 'secondary_care',
  ageYears: 33,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 10 },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 37.8 },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'water-abroad', state: 'absent' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [{ investigation: 'crp', value: 38.1 }],
  diagnosis: 'giardiasis',
  since: '2026.11.15',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['giardia-antigen', 'stool-ova-parasites'],
    ['cbc'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'jsge-80492-giardia-33', locator: 'Abstract, first half' },
  readFrom: 'abstract',
};
