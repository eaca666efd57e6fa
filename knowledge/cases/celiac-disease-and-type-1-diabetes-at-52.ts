import type { CaseEntry } from '../schema';

export const celiacDiseaseAndType1DiabetesAt52Case: CaseEntry = {
  id: 'celiac-disease-and-type-1-diabetes-at-52',
  title: 'Two months of diarrhoea and thirteen kilograms lost in a woman of 52 with type 1 diabetes',
  summary:
    'A 52-year-old woman, for ten years a type 1 diabetic, had had diarrhoea for two months with loss of appetite, nausea, abdominal pain and a weight loss of 13 kg. She was acidotic and short of potassium and calcium; albumin, iron and folate were low and haemoglobin 9.4 g/dL. HIV serology was negative and stool pointed to no infection. Serology and duodenal biopsy, left out here, showed celiac disease.',
  setting: 'secondary_care',
  ageYears: 52,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'type-1-diabetes', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'low-folate', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 94 },
  ],
  results: [
    { investigation: 'hiv-serology', outcome: 'non-reactive' },
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
  ],
  diagnosis: 'celiac-disease',
  since: '2026.11.2',
  acceptable: ['exocrine-pancreatic-insufficiency'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga'], ['duodenal-biopsy'], ['fit', 'ileocolonoscopy-biopsy']],
  source: { id: 'iddf-2019-celiac-crisis', locator: 'Abstract, methods' },
  readFrom: 'abstract',
};
