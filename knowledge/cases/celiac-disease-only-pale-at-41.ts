import type { CaseEntry } from '../schema';

export const celiacDiseaseOnlyPaleAt41Case: CaseEntry = {
  id: 'celiac-disease-only-pale-at-41',
  title: 'A haemoglobin of 67 without any complaint in a woman of 41',
  summary:
    'A 41-year-old woman was referred by her gynaecologist with a haemoglobin of 67 g/L and a ferritin too low to be measured. She took hormones and had no periods. She denied any complaint and any loss of weight, which is coded as no diarrhoea and no belly pain; but for pallor the examination was normal. Years later it was found to be celiac disease; antibodies, biopsy and bone density are left out.',
  setting: 'secondary_care',
  ageYears: 41,
  sex: 'female',
  answers: [
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 67 },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'pallor', state: 'present' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.10',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ttg-iga', 'ema-iga', 'duodenal-biopsy'],
    ['ileocolonoscopy-biopsy', 'fit'],
  ],
  source: { id: 'silent-celiac-sprue-anaemia', locator: 'Abstract, case 2' },
  readFrom: 'abstract',
};
