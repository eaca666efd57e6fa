import type { CaseEntry } from '../schema';

export const colorectalCancerPainAndWeightLossAt57Case: CaseEntry = {
  id: 'colorectal-cancer-pain-and-weight-loss-at-57',
  title: 'Severe weight loss and belly pain in a man of 57 who was never ill',
  summary:
    'A man of 57 without earlier illness and without cancer in the family came to his general practitioner with severe weight loss and abdominal pain. Blood was found in the stool on a guaiac test. Colonoscopy showed cancer of the sigmoid colon, already spread; markers, colonoscopy and CT are left out.',
  setting: 'primary_care',
  ageYears: 57,
  sex: 'male',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'first-degree-relative-crc', state: 'absent' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy', 'fit'], ['cbc'], ['ct-abdomen']],
  source: { id: 'jmcr-2013-bovis', locator: 'Case presentation' },
  readFrom: 'full_text',
};
