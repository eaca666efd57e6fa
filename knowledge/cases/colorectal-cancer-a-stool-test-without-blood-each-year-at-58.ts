import type { CaseEntry } from '../schema';

export const colorectalCancerAStoolTestWithoutBloodEachYearAt58Case: CaseEntry = {
  id: 'colorectal-cancer-a-stool-test-without-blood-each-year-at-58',
  title: 'Strong belly pain half a year after a stool test without blood in a woman of 58',
  summary:
    'A 58-year-old woman had a health check every year with a stool test for hidden blood, always negative, the last in January 2013. In July 2013 she came with belly pain, strong at the visit. It was a cancer of the rectum that had blocked the bowel; CT and operation are left out. Since when the pain had been there, stool and wind, the examination and bloods are not told; the pain is coded as new and severe, since it called for an operation at once.',
  setting: 'secondary_care',
  ageYears: 58,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'crc-screening-up-to-date', state: 'present' },
    { finding: 'screening-fit-negative', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.19',
  acceptable: ['diverticular-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen'],
    ['cbc', 'crp'],
    ['lipase-amylase', 'lft'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'jsgcs-53-509-rectum-58', locator: 'Abstract, to the first visit' },
  readFrom: 'abstract',
};
