import type { CaseEntry } from '../schema';

export const colorectalCancerASoreButtockAt72Case: CaseEntry = {
  id: 'colorectal-cancer-a-sore-buttock-at-72',
  title: 'Half a year of pain in the right groin and buttock in a woman of 72',
  summary:
    'A 72-year-old woman had had pain in the right groin and buttock six months before, which antibiotics eased; then the right buttock became inflamed and was opened at a local hospital. It was a cancer of the caecum that had broken into the psoas muscle; CT, enema and colonoscopy are left out. Pain of groin and buttock has no finding; the infection of the buttock is coded as such. She told no gut complaint.',
  setting: 'secondary_care',
  ageYears: 72,
  sex: 'female',
  answers: [
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'suspected-infection', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'kobayashi-2001-psoas', locator: 'Abstract' },
  readFrom: 'abstract',
};
