import type { CaseEntry } from '../schema';

export const colorectalCancerConstipatedBeforeTheBirthAt36Case: CaseEntry = {
  id: 'colorectal-cancer-constipated-before-the-birth-at-36',
  title: 'Upper left pain and constipation from the 38th week of pregnancy at 36',
  summary:
    'A 36-year-old woman without complaints in the first two thirds of her pregnancy had pain in the upper left belly and constipation from week 38, without nausea or vomiting. It was cancer of the sigmoid with deposits in the liver; scans, the delivery and the large bleeding after it are left out.',
  setting: 'general',
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
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['cbc'], ['lft'], ['pelvic-ultrasound']],
  source: { id: 'sigmoid-cancer-pregnancy-36', locator: 'Abstract' },
  readFrom: 'abstract',
};
