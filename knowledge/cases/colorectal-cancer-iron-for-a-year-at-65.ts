import type { CaseEntry } from '../schema';

export const colorectalCancerIronForAYearAt65Case: CaseEntry = {
  id: 'colorectal-cancer-iron-for-a-year-at-65',
  title: 'Anaemia treated with iron for most of a year at 65',
  summary:
    'A 65-year-old patient with high blood pressure and diabetes had a haemoglobin of 10.3 g/dL and an ESR of 49 in a blood test by the family doctor, who thought of poor uptake and gave iron by mouth; no complaint is told. It fell to 9.1 over eight months. It was a cancer of the colon, found at last by colonoscopy. Coded as at the first test. The text says patient in the male form, coded as a man; iron was not measured at first and lack of it is not coded. A case of a court, told by an insurer.',
  setting: 'primary_care',
  ageYears: 65,
  sex: 'male',
  answers: [
    { finding: 'hypertension', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'haemoglobin', quantity: 103 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [{ investigation: 'esr', value: 49 }],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ferritin'],
    ['fit', 'ileocolonoscopy-biopsy'],
    ['ttg-iga'],
    ['renal-function'],
    ['b12-folate-vitd'],
  ],
  source: { id: 'sham-2019-colon-65', locator: 'Case' },
  readFrom: 'full_text',
};
