import type { CaseEntry } from '../schema';

export const crohnDiseaseVomitingAfterMealsAt29Case: CaseEntry = {
  id: 'crohn-disease-vomiting-after-meals-at-29',
  title: 'Two months of upper pain, vomiting after meals and weight loss in a man of 29',
  summary:
    'A 29-year-old man had had for two months pain in the upper belly, vomiting after meals and loss of weight. (Later he was taken ill with pancreatitis, which is not coded.) It was Crohn’s disease of the duodenum and ileum; endoscopies and imaging are left out.',
  setting: 'secondary_care',
  ageYears: 29,
  sex: 'male',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  source: { id: 'sousa-2019-duodenal-crohn', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
