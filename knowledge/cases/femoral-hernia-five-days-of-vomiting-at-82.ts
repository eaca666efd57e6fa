import type { CaseEntry } from '../schema';

export const femoralHerniaFiveDaysOfVomitingAt82Case: CaseEntry = {
  id: 'femoral-hernia-five-days-of-vomiting-at-82',
  title: 'Five days of pain and vomiting with a swollen belly in a woman of 82',
  summary:
    'An 82-year-old woman had had abdominal pain, nausea and vomiting for five days. The belly was swollen and tender all over. A femoral hernia had trapped the small bowel; CT and the operation are left out.',
  setting: 'emergency',
  ageYears: 82,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'symptom-duration', quantity: 5 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'beat-44310-femoral-hernia', locator: 'Abstract' },
  readFrom: 'abstract',
};
