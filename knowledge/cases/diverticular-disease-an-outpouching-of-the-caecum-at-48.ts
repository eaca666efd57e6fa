import type { CaseEntry } from '../schema';

export const diverticularDiseaseAnOutpouchingOfTheCaecumAt48Case: CaseEntry = {
  id: 'diverticular-disease-an-outpouching-of-the-caecum-at-48',
  title: 'Acute pain on the lower right in a man of 48 with a CRP of 136',
  summary:
    'A 48-year-old man without illness came with acute pain on the lower right; signs of life were stable. White cells were 12.3, ESR 45, CRP 136. It was diverticulitis of the caecum; calprotectin, CT and colonoscopy are left out. Where he was seen is not told. He told a gut complaint.',
  setting: 'general',
  ageYears: 48,
  sex: 'male',
  answers: [
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'white-cell-count', quantity: 12.3 },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.11',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'acg2025-756857-caecal', locator: 'Abstract' },
  readFrom: 'abstract',
};
