import type { CaseEntry } from '../schema';

export const crohnDiseaseTenDaysOfGasAndVomitingAt47Case: CaseEntry = {
  id: 'crohn-disease-ten-days-of-gas-and-vomiting-at-47',
  title: 'Ten days of gas, vomiting after meals and pain in a man of 47 with long constipation',
  summary:
    'A 47-year-old man with constipation for many years came to his doctor with much gas, vomiting after meals and pain all over the belly for ten days. He was not well; the belly was distended, with guarding and a doubtful mass on the lower right. A narrow end of the ileum, taken for a tumour on CT, was Crohn disease. The radiograph and all that followed are left out.',
  setting: 'primary_care',
  ageYears: 47,
  sex: 'male',
  answers: [
    { finding: 'constipation', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 10 },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'abdominal-mass', state: 'unknown' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.9',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp'], ['electrolytes-and-calcium']],
  source: { id: 'medgen-crohn-obstruction-47', locator: 'Abstract' },
  readFrom: 'abstract',
};
