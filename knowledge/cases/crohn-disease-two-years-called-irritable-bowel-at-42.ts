import type { CaseEntry } from '../schema';

export const crohnDiseaseTwoYearsCalledIrritableBowelAt42Case: CaseEntry = {
  id: 'crohn-disease-two-years-called-irritable-bowel-at-42',
  title: 'Two years of fullness and constipation called irritable, then a blocked bowel, in a man of 42',
  summary:
    'A 42-year-old man had since 2004 felt his belly full at times; then constipation came again and again and a doctor called it an irritable bowel. In February 2006 he lost his appetite, had belly pain and nausea, and was admitted as an emergency with a blocked small bowel. It was Crohn’s disease with a narrow jejunum; CT, contrast study, colonoscopy and operation are left out. The blockage is coded as symptoms of obstruction, since whether stool and wind had stopped is not told; examination and bloods are not in the part seen. The duration is reckoned as two years.',
  setting: 'emergency',
  ageYears: 42,
  sex: 'male',
  answers: [
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'obstructive-symptoms', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.18',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp'], ['electrolytes-and-calcium', 'renal-function']],
  source: { id: 'jsge-32515-crohn-42', locator: 'Abstract' },
  readFrom: 'abstract',
};
