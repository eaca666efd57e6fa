import type { CaseEntry } from '../schema';

export const cDifficileThreeWeeksOnTheWardAt73Case: CaseEntry = {
  id: 'c-difficile-three-weeks-on-the-ward-at-73',
  title: 'Diarrhoea in the third week on a ward after amoxicillin in a woman of 73',
  summary:
    'A 73-year-old woman on a ward for the elderly got diarrhoea without fever. She had been there for three weeks for an infection of the urine, which had upset her diabetes and was treated with amoxicillin. It teaches infection with C. difficile, whose toxin is then found; that three others on the ward fell ill came the next day and is left out. It is a vignette written to teach and no told patient.',
  setting: 'inpatient',
  ageYears: 73,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['c-difficile-testing'], ['cbc', 'renal-function']],
  source: { id: 'at-a-glance-microbiology-23', locator: 'Case 23, questions 1 to 4' },
  readFrom: 'full_text',
};
