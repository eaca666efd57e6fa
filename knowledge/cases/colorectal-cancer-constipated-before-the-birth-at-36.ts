import type { CaseEntry } from '../schema';

export const colorectalCancerConstipatedBeforeTheBirthAt36Case: CaseEntry = {
  id: 'colorectal-cancer-constipated-before-the-birth-at-36',
  title: 'Upper left pain and constipation from the 38th week of pregnancy at 36',
  summary:
    'A 36-year-old woman without complaints in the first two thirds of her pregnancy was admitted at 38 weeks and 5 days with four days of pain in the upper left belly and constipation, without nausea, vomiting or fever; that wind passed is read out of an English that says “exhaust”. Leucocytes were 12.99 × 10⁹/L, CRP 20 mg/L, the chemistry about normal. It was cancer of the sigmoid with deposits in the liver; tumour markers, scans, the delivery and the large bleeding after it are left out.',
  setting: 'inpatient',
  ageYears: 36,
  sex: 'female',
  answers: [
    { finding: 'pregnant', state: 'present' },
    { finding: 'pregnancy-weeks', quantity: 38 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'luq-pain', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'symptom-duration', quantity: 4 },
    { finding: 'fever', state: 'absent' },
    { finding: 'absolute-constipation', state: 'absent' },
    { finding: 'white-cell-count', quantity: 12.99 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [{ investigation: 'crp', value: 20 }],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['cbc'], ['lft'], ['pelvic-ultrasound']],
  source: { id: 'sigmoid-cancer-pregnancy-36', locator: 'Case presentation' },
  readFrom: 'full_text',
};
