import type { CaseEntry } from '../schema';

export const ischaemicColitisAHeadacheTabletNotMentionedAt39Case: CaseEntry = {
  id: 'ischaemic-colitis-a-headache-tablet-not-mentioned-at-39',
  title: 'Cramps all over and bloody diarrhoea in a healthy woman of 39',
  summary:
    'A 39-year-old woman with nothing of note behind her, not on the pill, was admitted with cramps all over the belly and bloody diarrhoea. White cells 11.5; stool culture and C. difficile were negative. Only on careful asking did she mention sumatriptan. It was ischaemic colitis of most of the colon; CT, colonoscopy and biopsies are left out.',
  setting: 'inpatient',
  ageYears: 39,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'white-cell-count', quantity: 11.5 },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'c-difficile-testing', outcome: 'negative' },
  ],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.5',
  acceptable: ['ulcerative-colitis', 'acute-gastroenteritis', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['c-difficile-testing'], ['cbc', 'crp']],
  source: { id: 'acg-1633-sumatriptan', locator: 'Case description' },
  readFrom: 'abstract',
};
