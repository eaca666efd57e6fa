import type { CaseEntry } from '../schema';

export const ischaemicColitisADayOfCrampsAndDarkClotsAt57Case: CaseEntry = {
  id: 'ischaemic-colitis-a-day-of-cramps-and-dark-clots-at-57',
  title: 'A day of cramps on the left with dark clots in a man of 57',
  summary:
    'A 57-year-old man with diabetes, high blood pressure and other lasting illnesses that are not named came with 24 hours of cramping pain in the left belly and dark red clots from the rectum. Low on the left there was guarding and tenderness. It was an ischaemic colitis; colonoscopy, scan and operation are left out. Whether the pain came before the blood is not told, so that sequence is not coded. Fever, pulse and blood tests are not told.',
  setting: 'general',
  ageYears: 57,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'dark-red-rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['troponin-lactate-panel']],
  source: { id: 'eurorad-1290-ischaemic', locator: 'Clinical History and Imaging Findings' },
  readFrom: 'full_text',
};
