import type { CaseEntry } from '../schema';

export const diverticularDiseaseTwelveHoursOfPainAt57Case: CaseEntry = {
  id: 'diverticular-disease-twelve-hours-of-pain-at-57',
  title: 'Twelve hours of constant pain on the lower left with fever in a man of 57',
  summary:
    'A man of 57 had had constant pain on the lower left for twelve hours, getting worse, with fever. The chapter’s answer is acute diverticulitis of the sigmoid; blood tests and CT are left out.',
  setting: 'emergency',
  ageYears: 57,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'pain-continuous', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.5 },
    { finding: 'fever', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.6',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['crp', 'cbc'], ['ct-abdomen']],
  source: { id: 'tandf-diverticulitis-57', locator: 'Abstract of the chapter' },
  readFrom: 'abstract',
};
