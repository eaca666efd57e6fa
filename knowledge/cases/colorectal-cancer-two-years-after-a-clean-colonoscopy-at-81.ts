import type { CaseEntry } from '../schema';

export const colorectalCancerTwoYearsAfterACleanColonoscopyAt81Case: CaseEntry = {
  id: 'colorectal-cancer-two-years-after-a-clean-colonoscopy-at-81',
  title: 'A haemoglobin that fell two years after a normal colonoscopy in a man of 81',
  summary:
    'An 81-year-old man with atrial fibrillation on rivaroxaban came to his family doctor with a haemoglobin of 111 g/L that had been ordinary six months before. Vital signs and examination were ordinary; the stool was not tested for blood. A screening colonoscopy two years before had been normal, and nobody in the family had had bowel cancer. It was a cancer of the colon that was found months later; the gastroscopy, the capsule and the course are left out. The clean colonoscopy stands as screening that is up to date. Tiredness and breathlessness came later and are not coded.',
  setting: 'primary_care',
  ageYears: 81,
  sex: 'male',
  answers: [
    { finding: 'anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 111 },
    { finding: 'on-anticoagulant', state: 'present' },
    { finding: 'first-degree-relative-crc', state: 'absent' },
    { finding: 'crc-screening-up-to-date', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'absent' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ferritin'], ['ileocolonoscopy-biopsy'], ['fit']],
  source: { id: 'psnet-2019-delayed-crc', locator: 'The Case, first paragraph' },
  readFrom: 'full_text',
};
