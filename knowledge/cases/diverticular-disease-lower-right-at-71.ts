import type { CaseEntry } from '../schema';

export const diverticularDiseaseLowerRightAt71Case: CaseEntry = {
  id: 'diverticular-disease-lower-right-at-71',
  title: 'A day of pain on the lower right in a woman of 71',
  summary:
    'A 71-year-old woman came with a day of pain on the lower right, sharp twelve hours before and then a steady ache. She had no nausea or vomiting. It was diverticulitis of the right colon with a small perforation; CT is left out.',
  setting: 'emergency',
  ageYears: 71,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'criem-2017-right-sided', locator: 'Abstract and opening of the case presentation' },
  readFrom: 'abstract',
};
