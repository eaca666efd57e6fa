import type { CaseEntry } from '../schema';

export const colorectalCancerAYearOfConstipationAndALargeLiverAt80Case: CaseEntry = {
  id: 'colorectal-cancer-a-year-of-constipation-and-a-large-liver-at-80',
  title: 'A year of growing constipation and a large liver in a woman of 80',
  summary:
    'An 80-year-old woman, gallbladder and womb removed, on verapamil and lisinopril, had become constipated over the last year and had been tired and without appetite for two months; no fever, no black stools. She was pale, with a smooth liver 3 cm below the ribs and a painless fullness deep in the right flank and lower right. Haemoglobin 9.6, small pale cells short of iron, raised GGT and alkaline phosphatase. It was cancer of the ascending colon in the liver; the tumour marker, CT and colonoscopy are left out.',
  setting: 'general',
  ageYears: 80,
  sex: 'female',
  answers: [
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'fatigue', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'melaena', state: 'absent' },
    { finding: 'cholecystectomy', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'on-sick-day-drug', state: 'present' },
    { finding: 'pallor', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'haemoglobin', quantity: 96 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'microcytosis', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'hepatomegaly', state: 'present' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'iron-deficiency-anaemia' },
    { investigation: 'lft', outcome: 'cholestatic' },
  ],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'fit'],
    ['ct-abdomen', 'pelvic-ultrasound'],
  ],
  source: { id: 'medint-ct-colon-80', locator: 'Caso clínico' },
  readFrom: 'full_text',
};
