import type { CaseEntry } from '../schema';

export const celiacDiseaseThyroxineThatDidNotWorkAt47Case: CaseEntry = {
  id: 'celiac-disease-thyroxine-that-did-not-work-at-47',
  title: 'Four years of weariness with diarrhoea called irritable bowel in a woman of 47',
  summary:
    'A 47-year-old woman of North Indian origin, with an underactive thyroid for two years, had been weary for four years, with weakness, aching muscles, poor concentration and chronic diarrhoea. After a normal colonoscopy the diarrhoea had been called irritable bowel and the aches a chronic pain syndrome, for which she took opioids. Examination was normal; neither the thyroid nor the lack of vitamin D could be put right with large doses. It was celiac disease; antibodies and biopsy are left out.',
  setting: 'secondary_care',
  ageYears: 47,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'brain-fog', state: 'present' },
    { finding: 'symptom-duration', quantity: 1460 },
    { finding: 'somatic-comorbidity', state: 'present' },
    { finding: 'motility-disorder-or-opioids', state: 'present' },
    { finding: 'low-vitamin-d', state: 'present' },
    { finding: 'bmi', quantity: 29.5 },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ttg-iga', 'ema-iga'],
    ['cbc', 'ferritin'],
  ],
  source: { id: 'mja-2008-coeliac-indian', locator: 'Clinical record' },
  readFrom: 'full_text',
};
