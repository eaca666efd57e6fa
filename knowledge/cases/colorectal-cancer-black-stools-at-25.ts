import type { CaseEntry } from '../schema';

export const colorectalCancerBlackStoolsAt25Case: CaseEntry = {
  id: 'colorectal-cancer-black-stools-at-25',
  title: 'Pain, a lump and black stools in a woman of 25',
  summary:
    'A 25-year-old woman was admitted with three months of abdominal pain, a lump in the lower abdomen for a month and black stools for fifteen days. She had lost weight and appetite, had no other illness and no cancer in the family. CT and the operation, left out here, showed a cancer of the ascending colon.',
  setting: 'inpatient',
  ageYears: 25,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'melaena', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'first-degree-relative-crc', state: 'absent' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.2',
  acceptable: ['crohn-disease', 'ovarian-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['cbc'], ['ileocolonoscopy-biopsy', 'ct-abdomen']],
  source: { id: 'santhi-2022-young-crc', locator: 'Abstract, case 2' },
  readFrom: 'abstract',
};
