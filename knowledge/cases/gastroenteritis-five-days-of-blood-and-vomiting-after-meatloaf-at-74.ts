import type { CaseEntry } from '../schema';

export const gastroenteritisFiveDaysOfBloodAndVomitingAfterMeatloafAt74Case: CaseEntry = {
  id: 'gastroenteritis-five-days-of-blood-and-vomiting-after-meatloaf-at-74',
  title: 'Five days of vomiting and bloody diarrhoea after meatloaf from a shop in a woman of 74',
  summary:
    'A 74-year-old woman came to an emergency department with a gut complaint: nausea, vomiting and bloody diarrhoea for five days; three days before it she had eaten meatloaf from a shop. Haemolytic anaemia, low platelets and a failing kidney were found, without figures. It was a haemolytic-uraemic syndrome after infectious diarrhoea; the course is left out.',
  setting: 'emergency',
  ageYears: 74,
  sex: 'female',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 5 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'haemolysis-film', state: 'present' },
    { finding: 'aki', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.11',
  acceptable: ['ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['cbc'], ['renal-function']],
  source: { id: 'docguide-hus-two-adults', locator: 'Abstract, first patient' },
  readFrom: 'abstract',
};
