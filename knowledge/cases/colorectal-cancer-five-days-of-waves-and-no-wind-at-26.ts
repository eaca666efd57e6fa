import type { CaseEntry } from '../schema';

export const colorectalCancerFiveDaysOfWavesAndNoWindAt26Case: CaseEntry = {
  id: 'colorectal-cancer-five-days-of-waves-and-no-wind-at-26',
  title: 'Five days of pain in waves without stool or wind in a woman of 26',
  summary:
    'A 26-year-old woman came to an emergency room with five days of pain in the whole belly that came in waves, grew, and was worst on the left; in that time neither stool nor wind had passed. The belly was swollen and tender all over with signs of an irritated peritoneum; the only scars were those of an operation on the wall of the belly. It was a cancer of the left colon; scan and operation are left out. The side, not the height, of the worst pain is told, so no place is coded.',
  setting: 'emergency',
  ageYears: 26,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'symptom-duration', quantity: 5 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'absolute-constipation', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'first-degree-relative-crc', state: 'absent' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen'],
    ['cbc'],
    ['electrolytes-and-calcium', 'renal-function'],
    ['troponin-lactate-panel', 'pregnancy-test'],
  ],
  source: { id: 'cbcsp-2020-15804-left-colon', locator: 'Relato de caso' },
  readFrom: 'full_text',
};
