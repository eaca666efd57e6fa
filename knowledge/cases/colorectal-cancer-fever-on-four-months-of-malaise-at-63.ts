import type { CaseEntry } from '../schema';

export const colorectalCancerFeverOnFourMonthsOfMalaiseAt63Case: CaseEntry = {
  id: 'colorectal-cancer-fever-on-four-months-of-malaise-at-63',
  title: 'Two days of fever on four months of malaise and lost weight in a man of 63',
  summary:
    'A 63-year-old man from Sri Lanka with diabetes and high blood pressure was admitted with a fever of two days. For four months he had felt unwell, had no appetite and had lost weight; he was already being examined for a lack of iron with anaemia that gave him complaints. Asked about chest, gut and bladder he had none. It was a cancer of the ascending colon with an endocarditis by Streptococcus bovis; cultures, echocardiography and colonoscopy are left out. The four months are coded as the duration.',
  setting: 'inpatient',
  ageYears: 63,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 120 },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'gi-symptoms', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy', 'fit'], ['cbc'], ['ferritin'], ['crp']],
  source: { id: 'criid-2016-bovis-63', locator: 'Case presentation' },
  readFrom: 'abstract',
};
