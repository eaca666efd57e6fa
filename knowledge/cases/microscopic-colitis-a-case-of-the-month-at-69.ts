import type { CaseEntry } from '../schema';

export const microscopicColitisACaseOfTheMonthAt69Case: CaseEntry = {
  id: 'microscopic-colitis-a-case-of-the-month-at-69',
  title: 'Chronic diarrhoea and nothing else told in a woman of 69',
  summary:
    'A 69-year-old woman came with chronic diarrhoea; nothing else is told. The biopsies of the colon, left out, showed a collagenous colitis. The case of the month of a pathology practice; where she was seen is not told.',
  setting: 'general',
  ageYears: 69,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy'],
    ['ttg-iga'],
    ['faecal-calprotectin', 'fit'],
  ],
  source: { id: 'pathology-associates-may-2016', locator: 'First sentence' },
  readFrom: 'full_text',
};
