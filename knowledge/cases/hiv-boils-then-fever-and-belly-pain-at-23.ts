import type { CaseEntry } from '../schema';

export const hivBoilsThenFeverAndBellyPainAt23Case: CaseEntry = {
  id: 'hiv-boils-then-fever-and-belly-pain-at-23',
  title: 'Boils, then three weeks of fever, belly pain and weight loss in a man of 23',
  summary:
    'A 23-year-old man had been treated for boils that kept coming back. Two months later he came to the hospital with high fever, belly pain, night sweats, aching muscles, no strength, a productive cough and 4 kg lost in three weeks; no illness was known. There was a marked iron-deficiency anaemia; dengue, malaria and tuberculosis of lung and belly were looked for in vain. It was an untreated HIV infection with very few CD4 cells, and of the bowel nothing but the pain is told; its tests are left out.',
  setting: 'emergency',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'night-sweats', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'unexplained-fever', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['hiv-enteropathy'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['hiv-serology']],
  source: { id: 'cccm-2024-21948-hiv', locator: 'Descrição do Caso' },
  readFrom: 'full_text',
};
