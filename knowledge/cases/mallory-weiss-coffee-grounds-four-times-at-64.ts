import type { CaseEntry } from '../schema';

export const malloryWeissCoffeeGroundsFourTimesAt64Case: CaseEntry = {
  id: 'mallory-weiss-coffee-grounds-four-times-at-64',
  title: 'Four vomits like coffee grounds in two days with black stool in a man of 64',
  summary:
    'A 64-year-old man came to the emergency room after vomiting four times in two days; it looked like coffee grounds. Black tarry stool was found on rectal examination and nothing else. It teaches a tear at the lower end of the gullet, which lies outside the list. It is a vignette written to teach and no told patient.',
  setting: 'emergency',
  ageYears: 64,
  sex: 'male',
  answers: [
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'melaena', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc'], ['renal-function', 'electrolytes-and-calcium']],
  source: { id: 'bmjbp-1145-mallory-weiss', locator: 'Case history #2' },
  readFrom: 'full_text',
};
