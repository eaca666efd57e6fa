import type { CaseEntry } from '../schema';

export const colorectalCancerAYearOfSupposedPilesAt33Case: CaseEntry = {
  id: 'colorectal-cancer-a-year-of-supposed-piles-at-33',
  title: 'A year of blood put down to piles and a month of growing pain in a woman of 33',
  summary:
    'A 33-year-old woman without known illness came with pain low in the belly that came and went and had grown for a month. For a year she had now and then passed blood, which she put down to piles. The belly was tender on the left without rebound, with normal sounds; haemoglobin was 6.6 g/dL and white cells 17. A first scan was read as a burst ovarian cyst; it was a perforated cancer of the sigmoid. CT and operation are left out.',
  setting: 'general',
  ageYears: 33,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'pelvic-abdominal-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'haemoglobin', quantity: 66 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'white-cell-count', quantity: 17 },
    { finding: 'raised-white-cells', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.7',
  acceptable: ['ulcerative-colitis', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['ileocolonoscopy-biopsy']],
  source: { id: 'acg-2021-418595-colon-33', locator: 'Case Description/Methods' },
  readFrom: 'full_text',
};
