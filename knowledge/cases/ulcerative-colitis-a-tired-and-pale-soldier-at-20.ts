import type { CaseEntry } from '../schema';

export const ulcerativeColitisATiredAndPaleSoldierAt20Case: CaseEntry = {
  id: 'ulcerative-colitis-a-tired-and-pale-soldier-at-20',
  title: 'Weariness, pallor and two to six loose stools with blood in a soldier of 20',
  summary:
    'A 20-year-old soldier, well until then, noticed weariness, less energy, pallor and more frequent stools: at first two to six loose stools a day, at times with bright red blood. No number of stools is coded, since a middle is told by nobody. It was ulcerative colitis, in which clots came later; the later course is left out. Where he was first seen is not told. He told gut complaints.',
  setting: 'general',
  ageYears: 20,
  sex: 'male',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'pallor', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'blood-mixed-with-stool', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc'],
  ],
  source: { id: 'jama-im-1964-thromboembolic-uc', locator: 'Case 1, the beginning' },
  readFrom: 'abstract',
};
