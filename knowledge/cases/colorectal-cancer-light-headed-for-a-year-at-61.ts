import type { CaseEntry } from '../schema';

export const colorectalCancerLightHeadedForAYearAt61Case: CaseEntry = {
  id: 'colorectal-cancer-light-headed-for-a-year-at-61',
  title: 'A year of light-headedness and a haemoglobin of 50 in a man of 61 with an old spinal cord disease',
  summary:
    'A 61-year-old man with known subacute combined degeneration of the cord and macular degeneration had felt light-headed for a year. In October 2024 the haemoglobin was 50 g/L; it was called an anaemia from lack of iron (coded as proven, though no ferritin is told), and iron brought it to 112. Seven months later it had fallen again and a cancer of the ascending colon, slipped into the bowel, was found. Coded at the first visit of October 2024; the fall of later, poor eating, CT and operation are left out. The light-headedness has no entry of its own here, as nothing says that it came on standing up. Whether his vitamin B12 was low at the time is not told.',
  setting: 'general',
  ageYears: 61,
  sex: 'male',
  answers: [
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 50 },
    { finding: 'symptom-duration', quantity: 365 },
  ],
  results: [{ investigation: 'cbc', outcome: 'iron-deficiency-anaemia' }],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.18',
  acceptable: ['celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['fit', 'ileocolonoscopy-biopsy'],
    ['duodenal-biopsy', 'ttg-iga'],
  ],
  source: { id: 'jscp80-o22-3-colon-61', locator: 'Case' },
  readFrom: 'abstract',
};
