import type { CaseEntry } from '../schema';

export const autoimmunePancreatitisAnAppleInTheUpperBellyAt62Case: CaseEntry = {
  id: 'autoimmune-pancreatitis-an-apple-in-the-upper-belly-at-62',
  title: 'Four months of upper pain and a mass the size of an apple in a woman of 62',
  summary:
    'A 62-year-old woman who never drank had had pain in the upper abdomen again and again for four months and had lost 5 kg. A painless mass the size of an apple was felt there; the fasting sugar was raised. She had not had pancreatitis before. It was an autoimmune pancreatitis with a failing outer gland. The sugar has no figure and is left out, as are enzymes in stool and imaging.',
  setting: 'general',
  ageYears: 62,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 120 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'chronic-pancreatitis-known', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.9',
  acceptable: ['exocrine-pancreatic-insufficiency'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ct-abdomen'], ['lft'], ['cbc']],
  source: { id: 'czako-2005-autoimmune-pancreatitis-62', locator: 'Abstract' },
  readFrom: 'abstract',
};
