import type { CaseEntry } from '../schema';

export const colorectalCancerBackPainAndAButtockLumpAt44Case: CaseEntry = {
  id: 'colorectal-cancer-back-pain-and-a-buttock-lump-at-44',
  title: 'Back pain and a lump in the left buttock in a man of 44',
  summary:
    'A 44-year-old man came with back pain and a lump in the left buttock. Both were an abscess of the psoas from a cancer of the colon that had broken through; scans, drainage and operation are left out. Only the abstract and a caption were read: nothing of bowels, fever or blood is told there; the lump in the buttock, red on the picture, has no finding. Nothing points to the gut.',
  setting: 'general',
  ageYears: 44,
  sex: 'male',
  answers: [{ finding: 'back-pain', state: 'present' }],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.14',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['crp', 'cbc']],
  source: { id: 'cios-2011-psoas', locator: 'Abstract' },
  readFrom: 'abstract',
};
