import type { CaseEntry } from '../schema';

export const giardiasisFiveYearsOfDiarrhoeaCase: CaseEntry = {
  id: 'giardiasis-five-years-of-diarrhoea',
  title: 'Five years of watery diarrhoea in a young man who camps',
  summary:
    'A 27-year-old man had passed eight to ten watery stools a day for five years, some of them at night, with cramps in the lower abdomen. He had no blood in the stool, fever, vomiting or weight loss, and blood tests showed no anaemia. He went camping. Giardia was found in the stool and he recovered on treatment; that stool result is left out here because it is the diagnosis.',
  setting: 'secondary_care',
  ageYears: 27,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 1825 },
    { finding: 'stools-per-day', quantity: 8 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'nocturnal-stools', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'camping-or-well-water', state: 'present' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [],
  diagnosis: 'giardiasis',
  since: '2026.11.1',
  source: { id: 'case-giardiasis-underdiagnosed', locator: 'Abstract, case description' },
  readFrom: 'abstract',
};
