import type { CaseEntry } from '../schema';

export const celiacDiseaseTroubleWithEatingAt19Case: CaseEntry = {
  id: 'celiac-disease-trouble-with-eating-at-19',
  title: 'Trouble with eating, belly pain and mild diarrhoea in a woman of 19',
  summary:
    'A woman of 19, who between 14 and 17 had several times seen her general practitioner for cramps and an upset belly in connection with food, came with trouble in eating, belly pain, mild diarrhoea and tiredness. Blood count, iron and vitamins were normal. She was told of an irritable bowel; eleven years later it was found to be celiac disease. The normal colonoscopy, the pregnancies since and the antibodies are left out.',
  setting: 'primary_care',
  ageYears: 19,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'childhood-abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1825 },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'low-ferritin', state: 'absent' },
    { finding: 'low-vitamin-b12', state: 'absent' },
    { finding: 'low-folate', state: 'absent' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'b12-folate-vitd', outcome: 'normal' },
  ],
  diagnosis: 'celiac-disease',
  since: '2026.11.8',
  acceptable: ['irritable-bowel-syndrome', 'lactose-malabsorption'],
  redFlagExpected: false,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga', 'total-iga']],
  source: { id: 'thermofisher-gemma-30', locator: '2002–2007' },
  readFrom: 'full_text',
};
