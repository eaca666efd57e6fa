import type { CaseEntry } from '../schema';

export const colorectalCancerUnusualCrampsNeverScreenedAt71Case: CaseEntry = {
  id: 'colorectal-cancer-unusual-cramps-never-screened-at-71',
  title: 'Half a year of unusual cramps in a woman of 71 never screened',
  summary:
    'A 71-year-old woman in very good health, who took exercise and ate much fruit and little fat, tells that for six months she had unusual cramps of the stomach, which she put down to wind, until they could not be borne and she saw her doctor. There was no blood in the stool and no diarrhoea, which is told of the visit to the gastroenterologist. She had kept her mammograms and smears but out of fear never had a colonoscopy. Tomography and colonoscopy, which found a cancer on the right side, are left out. The report is told by the patient herself with a word of her doctor; that she is a woman is taken from the mammograms and smears.',
  setting: 'primary_care',
  ageYears: 71,
  sex: 'female',
  answers: [
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'crc-screening-up-to-date', state: 'absent' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.12',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['fit', 'ileocolonoscopy-biopsy', 'ct-abdomen'], ['cbc']],
  source: { id: 'afp-2010-close-ups-1320', locator: 'The patient’s words, first two paragraphs' },
  readFrom: 'full_text',
};
