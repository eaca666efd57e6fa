import type { CaseEntry } from '../schema';

export const irritableBowelHoursInTheRestroomAt23Case: CaseEntry = {
  id: 'irritable-bowel-hours-in-the-restroom-at-23',
  title: 'Three years of pain, bloating and constipation in a doctoral student of 23',
  summary:
    'A 23-year-old woman, a doctoral candidate, had for three years had recurring belly pain, bloating and constipation. A diet free of gluten and lactose, a low-FODMAP diet, polyethylene glycol and a talking therapy had been tried; she spent hours in the lavatory and it troubled her much. It was irritable bowel syndrome with constipation.',
  setting: 'secondary_care',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'recurrent-abdominal-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
    { finding: 'bothersome', state: 'present' },
    { finding: 'laxative-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.8',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga', 'total-iga']],
  source: { id: 'pocn-ibs-c-23', locator: 'Case' },
  readFrom: 'full_text',
};
