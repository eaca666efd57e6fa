import type { CaseEntry } from '../schema';

export const colorectalCancerLikeGallstonesForAMonthAt35Case: CaseEntry = {
  id: 'colorectal-cancer-like-gallstones-for-a-month-at-35',
  title: 'A month of pain under the right ribs taken for gallstones in a woman of 35',
  summary:
    'A 35-year-old woman without other illness came to a centre for surgery of the gut with a month of pain under the right ribs and a feeling of fullness. Gallstones were suspected. It was a cancer of the sigmoid colon with many deposits in the liver; ultrasound and colonoscopy are left out. “Empachamento” is coded as being full early, which is a doubt: it may be bloating. Nothing of stool or weight is told in the part seen.',
  setting: 'secondary_care',
  ageYears: 35,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'ruq-pain', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.15',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['pelvic-ultrasound'], ['lft']],
  source: { id: 'cbc-9964-young-colorectal', locator: 'Relato de caso' },
  readFrom: 'full_text',
};
