import type { CaseEntry } from '../schema';

export const ovarianCancerRectalBleedingAt50Case: CaseEntry = {
  id: 'ovarian-cancer-rectal-bleeding-at-50',
  title: 'Several days of rectal bleeding in a woman of 50',
  summary:
    'A 50-year-old woman without earlier illness came to a gastroenterology clinic with rectal bleeding for several days (taken as five). She had no fever and no tenderness low in the belly, but a firm, fixed mass the size of a fist was felt behind the womb. Blood count and CA-125 were normal. It was a squamous cell cancer of the ovary that had broken into the rectum; endoscopy, imaging and histology are left out.',
  setting: 'secondary_care',
  ageYears: 50,
  sex: 'female',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'pelvic-mass', state: 'present' },
    { finding: 'symptom-duration', quantity: 5 },
    { finding: 'fever', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [{ investigation: 'ca125', value: 9 }],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.3',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['pelvic-ultrasound'], ['ileocolonoscopy-biopsy']],
  source: { id: 'ovarian-squamous-rectum', locator: 'Case report' },
  readFrom: 'full_text',
};
