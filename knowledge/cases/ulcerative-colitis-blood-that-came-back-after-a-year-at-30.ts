import type { CaseEntry } from '../schema';

export const ulcerativeColitisBloodThatCameBackAfterAYearAt30Case: CaseEntry = {
  id: 'ulcerative-colitis-blood-that-came-back-after-a-year-at-30',
  title: 'Blood with the stool that came back after a year in a woman of 30',
  summary:
    'A 30-year-old woman had passed blood now and then for a month; a barium enema was called normal and the bleeding was put down to piles. About a year later it came again and went on, now with diarrhoea, and she came back. It was ulcerative proctitis, which counts as ulcerative colitis of the rectum today; in 1973 the author listed the two apart, which is a doubt. The second contact is coded, with the year since the beginning as duration; her age is that of the note. Both barium enemas and the endoscopy are left out.',
  setting: 'secondary_care',
  ageYears: 30,
  sex: 'female',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy'],
    ['stool-culture', 'c-difficile-testing'],
    ['faecal-calprotectin', 'cbc'],
  ],
  source: { id: 'isho-108409-proctitis', locator: 'Note, first half' },
  readFrom: 'abstract',
};
