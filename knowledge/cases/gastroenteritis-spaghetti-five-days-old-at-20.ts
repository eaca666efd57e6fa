import type { CaseEntry } from '../schema';

export const gastroenteritisSpaghettiFiveDaysOldAt20Case: CaseEntry = {
  id: 'gastroenteritis-spaghetti-five-days-old-at-20',
  title: 'Vomiting for hours half an hour after spaghetti five days old, in a man of 20',
  summary:
    'A 20-year-old student in Brussels ate spaghetti that had stood in the kitchen for five days, went to do sport and was back after half an hour with headache, pain of the belly and nausea. He vomited much for several hours and near midnight passed two watery stools. He drank water and took no drug. It was the toxin of Bacillus cereus. No doctor saw him alive: coded is what his evening was like; that he died in the night, autopsy and tests of the food are left out. The headache is not told as severe.',
  setting: 'general',
  ageYears: 20,
  sex: 'male',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'onset-minutes', quantity: 30 },
    { finding: 'vomiting-within-2h-of-food', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.25 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.15',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'pmc3232990-bacillus-cereus', locator: 'Case report' },
  readFrom: 'full_text',
};
