import type { CaseEntry } from '../schema';

export const crohnDiseaseCrustedLipsInPregnancyAt30Case: CaseEntry = {
  id: 'crohn-disease-crusted-lips-in-pregnancy-at-30',
  title: 'Three months of crusted sores of lips and mouth in a pregnant woman of 30',
  summary:
    'A pregnant woman of 30 had had many yellow-white crusted sores for three months, most of them on the lips, and small painless ones on palate, cheeks and gums; she had never had such sores or another illness before. A biopsy showed a pustular disease of the mouth that led to Crohn’s disease, which is what the report is about. Blood tests are called normal in one sentence and neutrophils and eosinophils raised in the next, so that neither is coded. Gut complaints are not told in the part read.',
  setting: 'general',
  ageYears: 30,
  sex: 'female',
  answers: [
    { finding: 'oral-ulcers', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'pregnant', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.10',
  acceptable: ['celiac-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['cbc', 'ferritin', 'b12-folate-vitd'], ['ttg-iga', 'total-iga'], ['faecal-calprotectin']],
  source: { id: 'jrdms-131-crohn-oral-30', locator: 'Abstract' },
  readFrom: 'abstract',
};
