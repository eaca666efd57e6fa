import type { CaseEntry } from '../schema';

export const addisonCrisisTwoDaysOfVomitingInShockAt24Case: CaseEntry = {
  id: 'addison-crisis-two-days-of-vomiting-in-shock-at-24',
  title: 'Two days of fever, belly pain and vomiting in a confused man of 24',
  summary:
    'A 24-year-old man was admitted with two days of fever, clouded mind, belly pain and vomiting, and he was in shock. It was a failure of the adrenal glands; cortisol and CT are left out.',
  setting: 'emergency',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'unwell-sepsis-signs', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  source: { id: 'konda-2015-adrenal', locator: 'Introduction and opening of the case' },
  readFrom: 'full_text',
};
