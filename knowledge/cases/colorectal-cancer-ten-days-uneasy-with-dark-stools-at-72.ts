import type { CaseEntry } from '../schema';

export const colorectalCancerTenDaysUneasyWithDarkStoolsAt72Case: CaseEntry = {
  id: 'colorectal-cancer-ten-days-uneasy-with-dark-stools-at-72',
  title: 'Ten days of an uneasy belly with very dark stools in a man of 72',
  summary:
    'A 72-year-old man went to the urgent hours of his health centre for ten days of an uneasy belly. For some days the stools had been very dark, without red blood; he had lost no weight and ate well. For two to three months his bowel habit had been different, at times looser. A journal of family medicine asks with it who has a cancer of the bowel; it illustrates that question and does not tell, in the part seen, what was found. The two to three months are coded as the length. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 72,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'melaena', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'symptom-duration', quantity: 75 },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  writtenForTeaching: true,
  since: '2026.11.14',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['cbc', 'ferritin'],
    ['fit', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'amf-semfyc-1504', locator: 'Case at the head of the article' },
  readFrom: 'full_text',
};
