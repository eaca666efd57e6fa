import type { CaseEntry } from '../schema';

export const celiacDiseaseFifteenYearsOfDiarrhoeaAndABentBackAt60Case: CaseEntry = {
  id: 'celiac-disease-fifteen-years-of-diarrhoea-and-a-bent-back-at-60',
  title: 'Fifteen years of diarrhoea and low back pain in a small woman of 60 with diabetes',
  summary:
    'A 60-year-old woman with insulin-dependent diabetes had a gut complaint: diarrhoea for fifteen years, seen by several specialists without a structural cause, and low back pain. She was 140 cm tall and weighed 40 kg, with a bent, tender spine and weak muscles near the trunk. Anaemia with large red cells, lack of folate that tablets did not mend, adjusted calcium 2.01. It was celiac disease with soft bones; radiographs, antibodies and biopsy are left out. Diabetes is coded without its type.',
  setting: 'secondary_care',
  ageYears: 60,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 5479 },
    { finding: 'back-pain', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'short-stature', state: 'present' },
    { finding: 'bmi', quantity: 20.4 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'macrocytosis', state: 'present' },
    { finding: 'low-folate', state: 'present' },
    { finding: 'calcium-adj-mmol', quantity: 2.01 },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['b12-folate-vitd'], ['ferritin']],
  source: { id: 'gateshead-coeliac-osteomalacia', locator: 'First patient' },
  readFrom: 'full_text',
};
