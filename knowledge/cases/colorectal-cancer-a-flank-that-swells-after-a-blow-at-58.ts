import type { CaseEntry } from '../schema';

export const colorectalCancerAFlankThatSwellsAfterABlowAt58Case: CaseEntry = {
  id: 'colorectal-cancer-a-flank-that-swells-after-a-blow-at-58',
  title: 'A right flank that swells and hurts after a blow in a man of 58',
  summary:
    'In a 58-year-old man with other illnesses, who drank for years, a swelling of the right flank with pain at the spot grew after a blunt blow. It was a cancer of the caecum that had grown into the wall, with pus; CT, drainage and colonoscopy are left out. Fever, blood tests and how much he drank are not in the abstract. The swelling is coded as a mass of the abdomen, with a doubt.',
  setting: 'general',
  ageYears: 58,
  sex: 'male',
  answers: [
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['crp']],
  source: { id: 'ijrms-2025-wall-abscess', locator: 'Abstract' },
  readFrom: 'abstract',
};
