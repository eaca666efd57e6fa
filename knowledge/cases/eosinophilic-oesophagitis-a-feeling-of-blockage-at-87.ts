import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisAFeelingOfBlockageAt87Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-a-feeling-of-blockage-at-87',
  title: 'A feeling of blockage in the gullet and no appetite in a man of 87',
  summary:
    'An 87-year-old man after an operation for a cancer of the left kidney in 2000, on hormones for a cancer of the prostate since 2001, was sent to a hospital department of gastroenterology because since about July 2012 the gullet had felt blocked and he had no appetite. An acid blocker, given afterwards, did not help. It was eosinophilic oesophagitis; endoscopy and biopsies are left out. The blocked feeling is coded as trouble swallowing. The operation of the kidney is not coded as one of the belly.',
  setting: 'secondary_care',
  ageYears: 87,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies'], ['cbc']],
  source: { id: 'jsge-77539-eoe-87', locator: 'Abstract' },
  readFrom: 'abstract',
};
