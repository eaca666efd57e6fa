import type { CaseEntry } from '../schema';

export const crohnDiseaseMouthUlcerThenHighFeverAt46Case: CaseEntry = {
  id: 'crohn-disease-mouth-ulcer-then-high-fever-at-46',
  title: 'A mouth ulcer, then high fever and abdominal pain in a man of 46',
  summary:
    'A 46-year-old man had had a painful ulcer in the mouth about a month and a half before, put down to a new dental prosthesis; cancer had been excluded. Then came fever up to 39.5 °C and abdominal pain, and infections were excluded. It was Crohn’s disease of the colon; colonoscopy and what followed it are left out.',
  setting: 'inpatient',
  ageYears: 46,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'oral-ulcers', state: 'present' },
    { finding: 'symptom-duration', quantity: 45 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['ileocolonoscopy-biopsy']],
  source: { id: 'odintsova-2018-fever', locator: 'Abstract' },
  readFrom: 'abstract',
};
