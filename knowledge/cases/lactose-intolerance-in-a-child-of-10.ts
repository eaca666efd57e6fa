import type { CaseEntry } from '../schema';

export const lactoseIntoleranceInAChildOf10Case: CaseEntry = {
  id: 'lactose-intolerance-in-a-child-of-10',
  title: 'Three months of pain and diarrhoea in a child of 10',
  summary:
    'A 10-year-old had had abdominal pain, diarrhoea and loss of appetite for three months; Hashimoto’s disease and type 1 diabetes ran in the family. Celiac serology was negative later and milk in hospital made things worse, both left out. It was an adult-type lactose intolerance; the age puts the patient outside what the conditions here are meant for.',
  setting: 'secondary_care',
  ageYears: 10,
  sex: 'unknown',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.2',
  acceptable: ['lactose-malabsorption'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['elimination-diet', 'lactose-breath-test']],
  source: { id: 'pop-kun-2021-lactose', locator: 'Abstract' },
  readFrom: 'abstract',
};
