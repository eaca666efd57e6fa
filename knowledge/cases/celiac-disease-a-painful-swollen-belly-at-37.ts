import type { CaseEntry } from '../schema';

export const celiacDiseaseAPainfulSwollenBellyAt37Case: CaseEntry = {
  id: 'celiac-disease-a-painful-swollen-belly-at-37',
  title: 'A painful, swollen belly like a blocked bowel in a woman of 37',
  summary:
    'A 37-year-old woman had a gut complaint: abdominal pain and a swollen belly as in obstruction of the small bowel. One loop had slipped into another; it was celiac disease. Tomography, antibodies and biopsy are left out. How long, and whether she vomited or passed wind, is not told in the abstract.',
  setting: 'general',
  ageYears: 37,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.11',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['renal-function', 'electrolytes-and-calcium']],
  source: { id: 'saad-2021-jejunojejunal', locator: 'Abstract' },
  readFrom: 'abstract',
};
