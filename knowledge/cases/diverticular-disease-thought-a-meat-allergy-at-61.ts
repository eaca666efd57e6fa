import type { CaseEntry } from '../schema';

export const diverticularDiseaseThoughtAMeatAllergyAt61Case: CaseEntry = {
  id: 'diverticular-disease-thought-a-meat-allergy-at-61',
  title: 'Cramps, vomiting, diarrhoea and 39.6 degrees a day after a ready meal in a woman of 61',
  summary:
    'A 61-year-old woman, known to react to mammalian meat (alpha-gal), had cramping belly pain, vomiting, a swollen belly, profuse diarrhoea and a fever of 103.2 °F one day after a packaged salad, a frozen turkey burger and broccoli. The known allergy has no entry of its own and the text does not say that she took it for the cause, so only complaints after a certain meal are coded; the swelling is coded as new. The meal was the day before, so the length is coded as one day. Where she came is not told. It was diverticulitis; pictures are left out.',
  setting: 'secondary_care',
  ageYears: 61,
  sex: 'female',
  answers: [
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 39.6 },
    { finding: 'gi-symptoms-after-food', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.19',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen', 'intestinal-ultrasound'],
    ['cbc', 'crp'],
    ['electrolytes-and-calcium', 'renal-function'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'klacik-2021-diverticulitis-61', locator: 'Abstract' },
  readFrom: 'abstract',
};
