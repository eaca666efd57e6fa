import type { CaseEntry } from '../schema';

export const cDifficileOfTheSmallBowelWithoutAntibioticsAt87Case: CaseEntry = {
  id: 'c-difficile-of-the-small-bowel-without-antibiotics-at-87',
  title: 'Belly pain in a woman of 87 on drugs that weaken the defences',
  summary:
    'An 87-year-old woman on immunosuppressants came with belly pain; she had had no operation on the bowel and no antibiotics lately. She died of a necrotising infection of the small bowel with C. difficile, which is left out.',
  setting: 'emergency',
  ageYears: 87,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
    { finding: 'antibiotics-recent', state: 'absent' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.8',
  acceptable: ['ischaemic-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'ntvg-2011-cdiff-87', locator: 'Abstract' },
  readFrom: 'abstract',
};
