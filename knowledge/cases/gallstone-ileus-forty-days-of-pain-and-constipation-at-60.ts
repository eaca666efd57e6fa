import type { CaseEntry } from '../schema';

export const gallstoneIleusFortyDaysOfPainAndConstipationAt60Case: CaseEntry = {
  id: 'gallstone-ileus-forty-days-of-pain-and-constipation-at-60',
  title: 'Forty days of pain, vomiting and constipation in a woman of 60',
  summary:
    'A 60-year-old woman had had abdominal pain, nausea, vomiting and constipation for forty days. A gallstone blocked the bowel. Examination and blood tests are not in the abstract; the films, ultrasound and CT are left out.',
  setting: 'inpatient',
  ageYears: 60,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 40 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.9',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['electrolytes-and-calcium', 'renal-function']],
  source: { id: 'mjiri-gallstone-ileus-60', locator: 'Abstract' },
  readFrom: 'abstract',
};
