import type { CaseEntry } from '../schema';

export const hyperthyroidismFeverAndABellyLikeAppendicitisAt21Case: CaseEntry = {
  id: 'hyperthyroidism-fever-and-a-belly-like-appendicitis-at-21',
  title: 'High fever and belly pain taken for appendicitis in a woman of 21',
  summary:
    'A 21-year-old woman without earlier illness was admitted with a gut complaint: acute abdominal pain with fever, at first taken for appendicitis, which surgeons ruled out. Temperature 39.5 °C, the whole belly slightly tender, no mass, no large organ; basic blood tests were normal. It was Graves’ disease; thyroid tests, ultrasound and endoscopy are left out. Pulse and days are not told in the abstract.',
  setting: 'emergency',
  ageYears: 21,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 39.5 },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'splenomegaly', state: 'absent' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.11',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['cbc', 'crp'], ['pregnancy-test']],
  source: { id: 'bouomrani-false-abdomen', locator: 'Abstract' },
  readFrom: 'abstract',
};
