import type { CaseEntry } from '../schema';

export const crohnDiseaseCrampsAndFifteenPoundsAt27Case: CaseEntry = {
  id: 'crohn-disease-cramps-and-fifteen-pounds-at-27',
  title: 'Loose stools on and off, cramps worst low on the right and 15 lb lost in a woman of 27',
  summary:
    'A 27-year-old woman had diarrhoea without blood that came and went, with moderate to severe cramps and 15 lb lost; the pain was worst low on the right. It is an exercise of a medical school for Crohn’s disease of the ileum; films and the resected bowel are left out. How long it lasts and where she was seen is not told. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 27,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['faecal-calprotectin', 'ileocolonoscopy-biopsy'], ['crp', 'cbc'], ['ttg-iga']],
  source: { id: 'cclcm-gi-cases-crohn', locator: 'Case 1, first sentences' },
  readFrom: 'full_text',
};
