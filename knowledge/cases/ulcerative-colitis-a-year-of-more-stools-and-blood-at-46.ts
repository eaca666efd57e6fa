import type { CaseEntry } from '../schema';

export const ulcerativeColitisAYearOfMoreStoolsAndBloodAt46Case: CaseEntry = {
  id: 'ulcerative-colitis-a-year-of-more-stools-and-blood-at-46',
  title: 'A year of more frequent stools with blood in a man of 46',
  summary:
    'A 46-year-old man had had vague complaints of the bowel for a year: he opened it more often and there was blood in the stool. It was ulcerative colitis. The abstract says no more; whether the stools were loose is not told, so a lasting change of habit is coded and no diarrhoea. Where he was seen is not told.',
  setting: 'general',
  ageYears: 46,
  sex: 'male',
  answers: [
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.15',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy'], ['cbc'], ['fit', 'faecal-calprotectin']],
  source: { id: 'chirurg-pl-5968-uc', locator: 'Abstract' },
  readFrom: 'abstract',
};
