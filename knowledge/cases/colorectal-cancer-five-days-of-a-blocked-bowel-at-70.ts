import type { CaseEntry } from '../schema';

export const colorectalCancerFiveDaysOfABlockedBowelAt70Case: CaseEntry = {
  id: 'colorectal-cancer-five-days-of-a-blocked-bowel-at-70',
  title: 'Five days of a blocked, swollen belly after half a year of constipation in a man of 70',
  summary:
    'A 70-year-old man came to an emergency department with five days of a blocked bowel, a swollen belly and vomiting; for six months he had been constipated now and then. He denied bleeding and diarrhoea. The belly was tender all over. White cells were 8.0, haemoglobin 11 g/dL, platelets 350. Whether stool or wind still passed is not told and not coded. It was a cancer of the sigmoid, in a bowel with Crohn disease that nobody knew of; X-ray, CT and endoscopies are left out. He told gut complaints.',
  setting: 'emergency',
  ageYears: 70,
  sex: 'male',
  answers: [
    { finding: 'acute-distension', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'white-cell-count', quantity: 8 },
    { finding: 'haemoglobin', quantity: 110 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'platelets', quantity: 350 },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['electrolytes-and-calcium', 'renal-function'], ['cbc']],
  source: { id: 'jmcr-2010-crc-crohn', locator: 'Case presentation' },
  readFrom: 'full_text',
};
