import type { CaseEntry } from '../schema';

export const granulosaCellTumourSwollenAYearAfterFibroidsAt38Case: CaseEntry = {
  id: 'granulosa-cell-tumour-swollen-a-year-after-fibroids-at-38',
  title: 'A swollen belly and frequent passing of water a year after fibroids at 38',
  summary:
    'A 38-year-old woman came with a swollen abdomen and had to pass water often. A year before, fibroids had been taken out through the keyhole and both ovaries had looked normal. It was a juvenile granulosa cell tumour of the ovary, which the authors call borderline malignant, so that it lies outside the list and ovarian cancer is acceptable; ultrasound, MRI and the operation are left out. Duration, pain and examination are not in the abstract.',
  setting: 'general',
  ageYears: 38,
  sex: 'female',
  answers: [
    { finding: 'visible-distension', state: 'present' },
    { finding: 'urinary-urgency-frequency', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.10',
  acceptable: ['ovarian-cancer'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['pelvic-ultrasound'], ['ca125'], ['pregnancy-test']],
  source: { id: 'jor-2018-juvenile-granulosa', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
