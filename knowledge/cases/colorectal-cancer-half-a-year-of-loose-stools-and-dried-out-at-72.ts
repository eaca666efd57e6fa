import type { CaseEntry } from '../schema';

export const colorectalCancerHalfAYearOfLooseStoolsAndDriedOutAt72Case: CaseEntry = {
  id: 'colorectal-cancer-half-a-year-of-loose-stools-and-dried-out-at-72',
  title: 'More than half a year of diarrhoea, then no appetite and dried out, in a man of 72',
  summary:
    'A 72-year-old man had had diarrhoea for more than half a year; then he lost his appetite, felt more and more unwell and came to the emergency department. The blood showed a poor kidney function, salts out of order and dehydration, without figures. CT showed a growth of 12 cm from the rectum, a villous adenoma with a cancer in it, which let more than a litre of slime a day; CT, biopsy and that count, made in hospital, are left out. The kidney trouble is coded as acute because it stood with the dehydration; the duration is set at 183 days. Rectal examination is not told.',
  setting: 'emergency',
  ageYears: 72,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'aki', state: 'present' },
    { finding: 'electrolyte-disturbance', state: 'present' },
    { finding: 'dehydration', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.18',
  acceptable: ['microscopic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['cbc', 'crp'],
    ['stool-culture', 'c-difficile-testing', 'stool-multiplex-pcr'],
    ['ileocolonoscopy-biopsy', 'fit'],
    ['ttg-iga'],
  ],
  source: { id: 'jstage-jjsa-82-1407-rectum-72', locator: 'Abstract' },
  readFrom: 'abstract',
};
