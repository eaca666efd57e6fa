import type { CaseEntry } from '../schema';

export const colorectalCancerLowPainInThe30thWeekAt29Case: CaseEntry = {
  id: 'colorectal-cancer-low-pain-in-the-30th-week-at-29',
  title: 'Pain low in the belly and swelling in the 30th week of pregnancy at 29',
  summary:
    'A 29-year-old woman, healthy until then and without cancer in the family, came at 29 weeks and one day of pregnancy with pain low in the belly and a feeling of swelling. Hidden blood was not found in the stool. It was a cancer of the colon; imaging and the later course are left out, and the blood count is cut off in the part seen. Swelling is coded as bloating, since nobody tells that it was seen. She told gut complaints.',
  setting: 'general',
  ageYears: 29,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'pregnant', state: 'present' },
    { finding: 'pregnancy-weeks', quantity: 29 },
    { finding: 'occult-blood-positive', state: 'absent' },
    { finding: 'first-degree-relative-crc', state: 'absent' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ct-abdomen', 'intestinal-ultrasound'],
    ['cbc', 'crp'],
  ],
  source: { id: 'ceog-2019-pregnancy', locator: 'Case report, the part seen' },
  readFrom: 'abstract',
};
