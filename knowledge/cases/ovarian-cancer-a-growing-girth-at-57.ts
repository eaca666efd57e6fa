import type { CaseEntry } from '../schema';

export const ovarianCancerAGrowingGirthAt57Case: CaseEntry = {
  id: 'ovarian-cancer-a-growing-girth-at-57',
  title: 'A belly that grew and grew in a woman of 57',
  summary:
    'A 57-year-old woman in Brazil came because her belly had grown. It was a giant cancer of the right ovary; tumour markers, scans and the operation are left out.',
  setting: 'general',
  ageYears: 57,
  sex: 'female',
  answers: [
    { finding: 'bloating', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-distension-persistent', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ca125', 'pelvic-ultrasound']],
  source: { id: 'de-lima-2014-ovary', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
