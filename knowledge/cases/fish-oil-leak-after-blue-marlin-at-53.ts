import type { CaseEntry } from '../schema';

export const fishOilLeakAfterBlueMarlinAt53Case: CaseEntry = {
  id: 'fish-oil-leak-after-blue-marlin-at-53',
  title: 'Twelve hours of oil from the bowel, and nothing else, in a man of 53',
  summary:
    'A 53-year-old man asked a poison centre about an oily substance that had come from his bowel unnoticed, little by little and without a stop, for twelve hours, beginning two hours after a meal of blue marlin. He had no pain, no nausea or vomiting, no fever and did not feel ill. It was keriorrhoea, from wax esters that people cannot digest; it had passed when he asked. The oil is coded as greasy stool, the nearest the vocabulary has; for the fish it has no word.',
  setting: 'general',
  ageYears: 53,
  sex: 'male',
  answers: [
    { finding: 'symptom-duration', quantity: 0.5 },
    { finding: 'steatorrhoea', state: 'present' },
    { finding: 'fecal-incontinence', state: 'present' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'fever', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  acceptable: [],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  source: { id: 'vilar-2012-keriorrhoea', locator: 'Case report' },
  readFrom: 'full_text',
};
