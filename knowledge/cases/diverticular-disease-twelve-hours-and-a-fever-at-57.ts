import type { CaseEntry } from '../schema';

export const diverticularDiseaseTwelveHoursAndAFeverAt57Case: CaseEntry = {
  id: 'diverticular-disease-twelve-hours-and-a-fever-at-57',
  title: 'Twelve hours of pain low on the left with fever in a man of 57',
  summary:
    'A 57-year-old man had had a constant, worsening pain low on the left for twelve hours, with fever. It teaches diverticulitis of the sigmoid. Only this of the patient stands in the abstract of the chapter; where he was seen is not told. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 57,
  sex: 'male',
  answers: [
    { finding: 'llq-pain', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.5 },
    { finding: 'fever', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['crp', 'cbc']],
  source: { id: 'crc-chapter-61-diverticulitis', locator: 'Abstract of the chapter' },
  readFrom: 'abstract',
};
