import type { CaseEntry } from '../schema';

export const hyperthyroidismDrowsyWithFeverAfterABirthAt31Case: CaseEntry = {
  id: 'hyperthyroidism-drowsy-with-fever-after-a-birth-at-31',
  title: 'Fever and a clouded mind shortly after a birth in a woman of 31',
  summary:
    'A 31-year-old woman was brought by ambulance with a clouded mind and fever; she had given birth lately. Heart fast and oxygen low, without figures. It teaches thyroid storm brought on by the birth, in a doctors’ simulation; what comes later, rhythm and blood tests, is left out. Whether her thyroid was known before is not told. She told no gut complaint. It is a vignette written to teach and no told patient.',
  setting: 'emergency',
  ageYears: 31,
  sex: 'female',
  answers: [
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'recent-birth', state: 'present' },
    { finding: 'resp-compromise', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tsh'], ['blood-culture'], ['cbc', 'crp']],
  source: { id: 'dokumen-manitoba-thyroid-storm', locator: 'Case summary' },
  readFrom: 'full_text',
};
