import type { CaseEntry } from '../schema';

export const ischaemicColitisTwoMonthsLikeATumourAt67Case: CaseEntry = {
  id: 'ischaemic-colitis-two-months-like-a-tumour-at-67',
  title: 'Two months of pain and diarrhoea in a woman of 67 whose mother died of colon cancer',
  summary:
    'A 67-year-old woman whose mother had died of cancer of the colon had two months of abdominal pain and diarrhoea. Rectum and sigmoid were ischaemic and narrowed like a tumour until the operation showed that they were not; colonoscopies, biopsies and CT are left out. Nothing else was known of her.',
  setting: 'general',
  ageYears: 67,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'first-degree-relative-crc', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.9',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['fit', 'ileocolonoscopy-biopsy'], ['cbc'], ['ttg-iga']],
  source: { id: 'gastrohep-ischaemic-like-tumour-67', locator: 'Text of the image' },
  readFrom: 'full_text',
};
