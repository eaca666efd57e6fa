import type { CaseEntry } from '../schema';

export const hyperthyroidismAnaemiaAt50Case: CaseEntry = {
  id: 'hyperthyroidism-anaemia-at-50',
  title: 'Half a year of diarrhoea, weight loss and anaemia in a woman of 50',
  summary:
    'A 50-year-old woman came to the emergency room after six months of diarrhoea and severe weight loss; she was anaemic from lack of iron. She had none of the usual symptoms of an overactive thyroid. It was hyperthyroidism, and its treatment brought bowel and blood back to normal; the thyroid tests are left out here.',
  setting: 'emergency',
  ageYears: 50,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 182 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'absent' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.2',
  acceptable: ['celiac-disease', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['tsh'], ['ttg-iga'], ['fit', 'ileocolonoscopy-biopsy']],
  source: { id: 'ajim-2024-thyroid', locator: 'Abstract' },
  readFrom: 'abstract',
};
