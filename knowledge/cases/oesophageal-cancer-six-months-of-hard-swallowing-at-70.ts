import type { CaseEntry } from '../schema';

export const oesophagealCancerSixMonthsOfHardSwallowingAt70Case: CaseEntry = {
  id: 'oesophageal-cancer-six-months-of-hard-swallowing-at-70',
  title: 'Six months of swallowing that gets slowly worse in a man of 70',
  summary:
    'A 70-year-old man was referred to a gastroenterologist because for six months it had been slowly harder to swallow. It is a case of a teaching site of pathology for a cancer of the gullet and lies outside the list; the biopsy is left out. It is a vignette written to teach and no told patient.',
  setting: 'secondary_care',
  ageYears: 70,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies'], ['cbc', 'ferritin']],
  source: { id: 'duke-gi-129', locator: 'Case 129, clinical history' },
  readFrom: 'full_text',
};
