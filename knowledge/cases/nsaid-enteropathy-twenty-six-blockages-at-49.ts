import type { CaseEntry } from '../schema';

export const nsaidEnteropathyTwentySixBlockagesAt49Case: CaseEntry = {
  id: 'nsaid-enteropathy-twenty-six-blockages-at-49',
  title: 'Twenty-six partial blockages in seven years in a man of 49',
  summary:
    'A 49-year-old man had had 26 partial obstructions of the small bowel in six to seven years, all of which passed; an operation two years before had found an inflamed piece of jejunum and no cause, and a narrow duodenum had been widened twice. His appendix was removed as a teenager. He had used anti-inflammatory painkillers for at least 25 years for his joints, none for the last eight months. Rings of the jejunum were the answer; endoscopies, small-bowel films and the last operation are left out.',
  setting: 'secondary_care',
  ageYears: 49,
  sex: 'male',
  answers: [
    { finding: 'obstructive-symptoms', state: 'present' },
    { finding: 'symptom-duration', quantity: 2370 },
    { finding: 'prior-appendicectomy', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'altered-small-bowel-anatomy', state: 'present' },
    { finding: 'nsaid-use', state: 'absent' },
    { finding: 'nsaid-last-6w', state: 'absent' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.9',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['mri-enterography', 'ct-enterography', 'ct-abdomen'],
    ['cbc', 'crp'],
  ],
  source: { id: 'diaphragm-strictures-49', locator: 'Case 2' },
  readFrom: 'full_text',
};
