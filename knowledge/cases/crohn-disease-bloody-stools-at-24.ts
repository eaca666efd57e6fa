import type { CaseEntry } from '../schema';

export const crohnDiseaseBloodyStoolsAt24Case: CaseEntry = {
  id: 'crohn-disease-bloody-stools-at-24',
  title: 'Six months of bloody diarrhoea and joint pain in a woman of 24 in Tanzania',
  summary:
    'A 24-year-old woman was admitted after six months of fresh bloody, mucoid and at times watery diarrhoea, lately eight to ten stools a day, with cramps. Her joints hurt and she had lost about ten kilograms in three months. Endoscopy, imaging and histology, left out here, led to severe Crohn’s disease with a fistula inside the abdomen.',
  setting: 'inpatient',
  ageYears: 24,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'stools-per-day', quantity: 8 },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.1',
  source: { id: 'case-aku-crohn-tanzania', locator: 'Abstract page, case presentation' },
  readFrom: 'abstract',
};
