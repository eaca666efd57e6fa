import type { CaseEntry } from '../schema';

export const celiacDiseaseTinglingAndChestPainAt37Case: CaseEntry = {
  id: 'celiac-disease-tingling-and-chest-pain-at-37',
  title: 'Two years of weight loss, tingling and chest pain in a woman of 37',
  summary:
    'A 37-year-old woman had for two years lost weight, been extremely tired, and had chest pain, tingling and pain in the legs. The blood showed an anaemia from lack of iron, low calcium and vitamin D and a high parathyroid hormone. It was celiac disease; antibodies and biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 37,
  sex: 'female',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'low-vitamin-d', state: 'present' },
    { finding: 'malabsorption-signs', state: 'present' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'iron-deficiency-anaemia' },
    { investigation: 'b12-folate-vitd', outcome: 'vitamin-d-low' },
  ],
  diagnosis: 'celiac-disease',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga', 'duodenal-biopsy']],
  source: { id: 'emini-2016-celiac', locator: 'Abstract' },
  readFrom: 'abstract',
};
