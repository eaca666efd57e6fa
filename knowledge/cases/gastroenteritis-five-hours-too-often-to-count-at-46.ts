import type { CaseEntry } from '../schema';

export const gastroenteritisFiveHoursTooOftenToCountAt46Case: CaseEntry = {
  id: 'gastroenteritis-five-hours-too-often-to-count-at-46',
  title: 'Five hours of vomiting and stools too many to count in a woman of 46',
  summary:
    'A 46-year-old woman came to an emergency room after five hours of vomiting and profuse diarrhoea, too often to count, which had begun within three hours of a chicken sandwich and salad made at home. She passed less and less urine; she was short of fluid and the kidneys were failing. It was cholera; stool tests are left out. What she denied is cut off in the part seen.',
  setting: 'emergency',
  ageYears: 46,
  sex: 'female',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'profuse-watery-stool', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.2 },
    { finding: 'oliguria-or-pallor', state: 'present' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'aki', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['renal-function', 'electrolytes-and-calcium'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'criid-2013-cholera', locator: 'Abstract; case report, the part seen' },
  readFrom: 'full_text',
};
