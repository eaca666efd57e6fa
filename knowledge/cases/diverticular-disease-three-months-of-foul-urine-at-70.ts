import type { CaseEntry } from '../schema';

export const diverticularDiseaseThreeMonthsOfFoulUrineAt70Case: CaseEntry = {
  id: 'diverticular-disease-three-months-of-foul-urine-at-70',
  title: 'Three months of foul urine with air in a man of 70',
  summary:
    'A 70-year-old man complained of foul urine with air in it for three months. Six years before the prostate had been cut through the urethra. It was diverticular disease of the sigmoid with openings to bladder and small bowel; contrast studies and CT are left out. What he denied is cut off in the part seen. The operation on the prostate is no operation of the belly and is not coded. What he told is of the bowel by way of the bladder.',
  setting: 'general',
  ageYears: 70,
  sex: 'male',
  answers: [
    { finding: 'air-or-stool-in-urine', state: 'present' },
    { finding: 'symptom-duration', quantity: 91 },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.11',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ct-abdomen'], ['ileocolonoscopy-biopsy']],
  source: { id: 'chinchure-2004-fistulae', locator: 'Case report, the part seen' },
  readFrom: 'abstract',
};
