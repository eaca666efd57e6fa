import type { CaseEntry } from '../schema';

export const crohnDiseaseTenStoolsWithBitsOfFoodAt29Case: CaseEntry = {
  id: 'crohn-disease-ten-stools-with-bits-of-food-at-29',
  title: 'Three years of diarrhoea, now ten times a day, in a man of 29',
  summary:
    'A 29-year-old man had had diarrhoea for three years and lost 10 kg within two. He now goes about ten times a day, liquid to soft with bits of food, in large amounts, with urgency and tenesmus; no blood or mucus. It was Crohn’s disease; colonoscopy and the barium film are left out. A university shows him with his pictures; where he came is not told.',
  setting: 'general',
  ageYears: 29,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'stools-per-day', quantity: 10 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'urgency', state: 'present' },
    { finding: 'tenesmus', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.13',
  acceptable: ['celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['faecal-calprotectin', 'ileocolonoscopy-biopsy'], ['ttg-iga'], ['crp', 'esr', 'cbc']],
  source: { id: 'ufmg-imagem-183', locator: 'Case description' },
  readFrom: 'full_text',
};
