import type { CaseEntry } from '../schema';

export const hyperthyroidismTwoWeeksOfJaundiceAndAPulseOf180At48Case: CaseEntry = {
  id: 'hyperthyroidism-two-weeks-of-jaundice-and-a-pulse-of-180-at-48',
  title: 'Two weeks of jaundice and itching with a pulse of 180 in a woman of 48',
  summary:
    'A 48-year-old woman was admitted because for 15 days her skin and eyes had been yellow and she itched all over. Transaminases were 20 times and the tests of blocked bile flow twice the limit, bilirubin 428 µmol/L. Pulse 180 in a sinus rhythm, and a goitre. It was an overactive thyroid; ultrasound, virus tests, thyroid tests and the liver biopsy are left out.',
  setting: 'inpatient',
  ageYears: 48,
  sex: 'female',
  answers: [
    { finding: 'jaundice', state: 'present' },
    { finding: 'itch-all-over', state: 'present' },
    { finding: 'symptom-duration', quantity: 15 },
    { finding: 'hr', quantity: 180 },
    { finding: 'goitre', state: 'present' },
  ],
  results: [{ investigation: 'lft', outcome: 'transaminases-raised' }],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['lft'], ['tsh'], ['cbc'], ['pelvic-ultrasound', 'ct-abdomen']],
  source: { id: 'emconsulte-2016-ictere-48', locator: 'Observation' },
  readFrom: 'abstract',
};
