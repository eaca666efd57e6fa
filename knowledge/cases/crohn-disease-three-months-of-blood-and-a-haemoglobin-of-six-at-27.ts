import type { CaseEntry } from '../schema';

export const crohnDiseaseThreeMonthsOfBloodAndAHaemoglobinOfSixAt27Case: CaseEntry = {
  id: 'crohn-disease-three-months-of-blood-and-a-haemoglobin-of-six-at-27',
  title: 'Worse again for three months, with blood and a haemoglobin of 6.3, in a woman of 27',
  summary:
    'A 27-year-old woman had had Crohn’s disease for eight years. It had been worse for three months when she was admitted: bloody diarrhoea, belly pain, loss of weight, weakness and anaemia, haemoglobin 6.3 g/dL. Fits and paralysis of one side came two days later in hospital and are left out with their scan. Weakness is not told as tiredness.',
  setting: 'inpatient',
  ageYears: 27,
  sex: 'female',
  answers: [
    { finding: 'known-cd', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 91 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'haemoglobin', quantity: 63 },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.14',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['cbc'],
    ['crp', 'faecal-calprotectin'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing'],
  ],
  source: { id: 'bar-dayan-1995-cerebral', locator: 'Abstract' },
  readFrom: 'abstract',
};
