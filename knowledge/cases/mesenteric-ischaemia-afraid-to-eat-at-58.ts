import type { CaseEntry } from '../schema';

export const mesentericIschaemiaAfraidToEatAt58Case: CaseEntry = {
  id: 'mesenteric-ischaemia-afraid-to-eat-at-58',
  title: 'Two years of pain after meals and a fear of eating in a man of 58',
  summary:
    'A 58-year-old man had vague belly complaints for two years while many tests found nothing: pain after meals, fear of eating, and weight lost without stop. It was a chronic lack of blood to the gut; the angiogram is left out.',
  setting: 'secondary_care',
  ageYears: 58,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'woon-2007-mesenteric', locator: 'Abstract' },
  readFrom: 'abstract',
};
