import type { CaseEntry } from '../schema';

export const eosinophilicColitisFifteenDaysOfUpperPainAt65Case: CaseEntry = {
  id: 'eosinophilic-colitis-fifteen-days-of-upper-pain-at-65',
  title: 'Fifteen days of stubborn pain in the upper belly in a woman of 65',
  summary:
    'A 65-year-old woman was admitted because of a stubborn pain in the upper belly for fifteen days. The blood sugar was high, without a figure, and eosinophils were 4.5 × 10⁹/L. Biopsies of the colon were full of eosinophils, called an eosinophilic or allergic colitis; colonoscopy is left out. Where in the upper belly it hurt is not told: it is coded as the middle. Stool, vomiting, drugs and travel are not told.',
  setting: 'secondary_care',
  ageYears: 65,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 15 },
    { finding: 'eosinophil-count', quantity: 4.5 },
    { finding: 'eosinophilia', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.17',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['lipase-amylase', 'lft'],
    ['egd-oesophageal-biopsies', 'pelvic-ultrasound', 'ct-abdomen'],
    ['stool-ova-parasites'],
  ],
  source: { id: 'kitsanou-2007-eosinophilic-colitis', locator: 'Abstract' },
  readFrom: 'abstract',
};
