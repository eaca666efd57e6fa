import type { CaseEntry } from '../schema';

export const diverticularDiseaseAFeverWithoutATenderBellyAt27Case: CaseEntry = {
  id: 'diverticular-disease-a-fever-without-a-tender-belly-at-27',
  title: 'Six weeks of mild bouts of pain, then a fever of 39.6 °C, in a man of 27',
  summary:
    'A 27-year-old man had had mild bouts of belly pain for about six weeks, taken for gastritis, with poor appetite and now and then diarrhoea. At an urgent care clinic his temperature was 39.6 °C; the belly was not tender. He went home with antibiotics for a possible infection caught in sex, collapsed the next afternoon, and a diverticulitis had burst the colon. Coded is the visit to the clinic.',
  setting: 'primary_care',
  ageYears: 27,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 45 },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 39.6 },
    { finding: 'abdominal-tenderness', state: 'absent' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  source: { id: 'kjc-1997-diverticulitis', locator: 'Account of the claim' },
  readFrom: 'secondary',
};
