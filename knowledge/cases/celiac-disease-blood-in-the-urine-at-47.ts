import type { CaseEntry } from '../schema';

export const celiacDiseaseBloodInTheUrineAt47Case: CaseEntry = {
  id: 'celiac-disease-blood-in-the-urine-at-47',
  title: 'Blood in the urine and bruises under the watch strap in a lean man of 47',
  summary:
    'A 47-year-old man without a bleeding tendency in himself or his family was admitted because of visible blood in the urine. For a few weeks he had felt unwell, with some days of diarrhoea, and had just had two days of doxycycline for suspected Lyme disease. He was underweight (BMI 17.9) with spontaneous bruises of both feet and one that rose where he took off his watch; haemoglobin 5.5 mmol/L with a mean cell volume of 84 fL, normal platelets and kidney and liver tests, and extremely long clotting times. It was celiac disease with lack of vitamin K; vocabulary has no word for blood in urine or for bruises. What found it is left out.',
  setting: 'inpatient',
  ageYears: 47,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'bmi', quantity: 17.9 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 89 },
    { finding: 'mcv', quantity: 84 },
    { finding: 'antibiotic-last-4w', state: 'present' },
    { finding: 'raised-platelets', state: 'absent' },
    { finding: 'aki', state: 'absent' },
  ],
  results: [{ investigation: 'lft', outcome: 'normal' }],
  diagnosis: 'celiac-disease',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ttg-iga', 'duodenal-biopsy']],
  source: { id: 'njm-celiac-haematuria-47', locator: 'Case description' },
  readFrom: 'full_text',
};
