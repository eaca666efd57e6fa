import type { CaseEntry } from '../schema';

export const crohnDiseaseLikeAnAppendixAt24Case: CaseEntry = {
  id: 'crohn-disease-like-an-appendix-at-24',
  title: 'Sudden pain on the lower right in a man of 24',
  summary:
    'A 24-year-old man came with pain on the lower right that had begun acutely and looked like appendicitis. It was Crohn disease that was found in the appendix alone; operation and histology are left out. More of the presentation is not in the abstract. He told a gut complaint.',
  setting: 'general',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'terrazas-2020-appendix', locator: 'Abstract' },
  readFrom: 'abstract',
};
