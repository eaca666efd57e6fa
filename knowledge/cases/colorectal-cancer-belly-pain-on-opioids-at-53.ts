import type { CaseEntry } from '../schema';

export const colorectalCancerBellyPainOnOpioidsAt53Case: CaseEntry = {
  id: 'colorectal-cancer-belly-pain-on-opioids-at-53',
  title: 'Abdominal pain in a man of 53 with diabetes and opioid dependence',
  summary:
    'A 53-year-old man with diabetes, high pressure and dependence on opioids came to an emergency room with abdominal pain. It was a cancer of the colon with an abscess of the left psoas muscle; CT, MRI and biopsy are left out. Of the pain no more is told. He told a gut complaint. Dependence is coded as daily opioids.',
  setting: 'emergency',
  ageYears: 53,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'motility-disorder-or-opioids', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ct-abdomen', 'ileocolonoscopy-biopsy', 'fit'],
    ['cbc', 'crp'],
  ],
  source: { id: 'acg2021-419470-iliopsoas', locator: 'Case description' },
  readFrom: 'abstract',
};
