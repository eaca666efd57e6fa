import type { CaseEntry } from '../schema';

export const colorectalCancerBackWithPeritonitisAt71Case: CaseEntry = {
  id: 'colorectal-cancer-back-with-peritonitis-at-71',
  title: 'Back two days after leaving with a blocked bowel, now with peritonitis, at 71',
  summary:
    'A 71-year-old man had been found to have a completely blocked large bowel and had left the hospital; two days later he came back with a hugely swollen belly and signs of peritonitis. The cause was a cancer of the colon that had perforated; the second scan and the operation are left out.',
  setting: 'emergency',
  ageYears: 71,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'absolute-constipation', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'ikizoglu-2025-crc', locator: 'Abstract' },
  readFrom: 'abstract',
};
