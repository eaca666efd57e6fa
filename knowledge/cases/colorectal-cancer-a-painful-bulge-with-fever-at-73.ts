import type { CaseEntry } from '../schema';

export const colorectalCancerAPainfulBulgeWithFeverAt73Case: CaseEntry = {
  id: 'colorectal-cancer-a-painful-bulge-with-fever-at-73',
  title: 'High fever and a painful bulge low in the belly in a man of 73',
  summary:
    'A 73-year-old man came to a hospital with a high fever and a painful bulge of the lower belly. It was a cancer of the sigmoid that had burst in a groin hernia, with an abscess of the belly wall; CT and operation are left out. The bulge is coded as pain of the lower belly and as a mass that is felt, which is a doubt; that it was a hernia came out of CT. He told pain of the belly, no other gut complaint.',
  setting: 'general',
  ageYears: 73,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'mizuno-2019-hernia-abscess', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
