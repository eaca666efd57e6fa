import type { CaseEntry } from '../schema';

export const colorectalCancerTiredLighterAndConstipatedAt43Case: CaseEntry = {
  id: 'colorectal-cancer-tired-lighter-and-constipated-at-43',
  title: 'Constipation and blood in a woman of 43 who was already lighter and tired',
  summary:
    'A woman of 42 had seen her general practitioner for bright red rectal bleeding without any other complaint; the examination, the rectum included, was normal and piles were presumed. Some eighteen months later she came lighter and tired, soon asked for something against constipation, and at review told of constipation with rectal bleeding. It was a colorectal cancer; coded is what was known at that review, the surgeon’s findings are left out.',
  setting: 'primary_care',
  ageYears: 43,
  sex: 'female',
  answers: [
    { finding: 'constipation', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'symptom-duration', quantity: 540 },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['fit', 'ileocolonoscopy-biopsy']],
  source: { id: 'mddus-2007-rectal-bleeding', locator: 'Background' },
  readFrom: 'full_text',
};
