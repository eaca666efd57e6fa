import type { CaseEntry } from '../schema';

export const colorectalCancerPainlessBleedingAt34Case: CaseEntry = {
  id: 'colorectal-cancer-painless-bleeding-at-34',
  title: 'Anaemia found while a man of 34 was seen for joint pain',
  summary:
    'A 34-year-old man with three months of joint pain, for which he took about two grams of ibuprofen a day, was found to have an iron-deficiency anaemia. Asked about it, he told of occasional painless bleeding from the rectum for three years. Colonoscopy and biopsy, left out here, found a cancer of the rectum. The anti-inflammatory drug makes the case a test of a tempting wrong answer.',
  setting: 'secondary_care',
  ageYears: 34,
  sex: 'male',
  answers: [
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 1095 },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.1',
  source: { id: 'case-rectal-adenocarcinoma-young', locator: 'Abstract, case description' },
  readFrom: 'abstract',
};
