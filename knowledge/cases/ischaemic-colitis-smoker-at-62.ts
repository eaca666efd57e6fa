import type { CaseEntry } from '../schema';

export const ischaemicColitisSmokerAt62Case: CaseEntry = {
  id: 'ischaemic-colitis-smoker-at-62',
  title: 'Two days of abdominal pain and fresh blood in a woman of 62 who smokes',
  summary:
    'A 62-year-old woman who smoked, had high blood pressure, constipation and headaches treated with ibuprofen came with two days of pain all over the belly and bright red blood. She had no fever; the belly was soft and not tender, and the rectum held blood and nothing else. White cells were 23.7, haemoglobin was normal. It was ischaemic colitis; colonoscopy and histology are left out.',
  setting: 'emergency',
  ageYears: 62,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'white-cell-count', quantity: 23.7 },
    { finding: 'haemoglobin', quantity: 150 },
    { finding: 'fever', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'rectal-mass', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['ileocolonoscopy-biopsy']],
  source: { id: 'single-stripe-ischaemia', locator: 'Case presentation' },
  readFrom: 'full_text',
};
