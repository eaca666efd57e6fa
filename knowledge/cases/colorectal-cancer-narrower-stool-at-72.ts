import type { CaseEntry } from '../schema';

export const colorectalCancerNarrowerStoolAt72Case: CaseEntry = {
  id: 'colorectal-cancer-narrower-stool-at-72',
  title: 'Months of rectal bleeding and a narrower stool in a man of 72',
  summary:
    'A 72-year-old man had bled with the stool for several months; the stool seemed narrower, with diarrhoea at times. He had had piles, but without their itch this time; his high blood pressure is controlled and he smoked long ago. The stool was positive for blood; anoscopy found no source. It heads a chapter on cancer of the colon; colonoscopy is left out. Several months are not coded as a figure. Where he was seen is not told; the book is one of family medicine. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 72,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'smoking-former', state: 'present' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'occult-blood-positive', state: 'present' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'fit'],
    ['cbc', 'ferritin'],
  ],
  source: { id: 'color-atlas-colon-cancer-64', locator: 'Patient story' },
  readFrom: 'full_text',
};
