import type { CaseEntry } from '../schema';

export const nsaidEnteropathySevenYearsAfterTheLastTabletAt79Case: CaseEntry = {
  id: 'nsaid-enteropathy-seven-years-after-the-last-tablet-at-79',
  title: 'Haemoglobin 7.4 without any bleeding seen in a woman of 79 on ramipril alone',
  summary:
    'A 79-year-old woman with high blood pressure, on ramipril and nothing else, had a small-celled pale anaemia from iron deficiency, haemoglobin 7.4, cell volume 78, without bleeding that anybody saw, and had needed seven transfusions. Asked again later she told of years of painkillers for headaches, ended seven years before: rings of the small bowel were left of them. At first contact no such drug was taken, and so it is coded. Endoscopies, scans and capsule are left out.',
  setting: 'secondary_care',
  ageYears: 79,
  sex: 'female',
  answers: [
    { finding: 'anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 74 },
    { finding: 'mcv', quantity: 78 },
    { finding: 'microcytosis', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'melaena', state: 'absent' },
    { finding: 'gi-bleed-overt', state: 'absent' },
    { finding: 'nsaid-use', state: 'absent' },
    { finding: 'on-sick-day-drug', state: 'present' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.9',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy', 'fit'], ['ttg-iga']],
  source: { id: 'gastrohep-2015-diaphragms-79', locator: 'Caso clínico' },
  readFrom: 'full_text',
};
