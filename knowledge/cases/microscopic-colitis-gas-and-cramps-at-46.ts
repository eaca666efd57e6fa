import type { CaseEntry } from '../schema';

export const microscopicColitisGasAndCrampsAt46Case: CaseEntry = {
  id: 'microscopic-colitis-gas-and-cramps-at-46',
  title: 'Two months of wind, cramps and pale liquid stools in a woman of 46',
  summary:
    'A 46-year-old woman treated for breast cancer with operation, drugs and radiotherapy, her womb removed, on tamoxifen and bupropion, had two months of wind, cramps and liquid, pale, foul stools with bits of food. Parasites were not found and the blood count was normal; occult blood was positive. It was lymphocytic colitis; colonoscopy and biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 46,
  sex: 'female',
  answers: [
    { finding: 'flatus', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
  ],
  results: [
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
    { investigation: 'cbc', outcome: 'normal' },
  ],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.4',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy'], ['ttg-iga']],
  source: { id: 'cbcm-2023-lymphocytic', locator: 'Relato de caso' },
  readFrom: 'full_text',
};
