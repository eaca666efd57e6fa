import type { CaseEntry } from '../schema';

export const diverticularDiseaseADayOfMildPainAndFeverAt50Case: CaseEntry = {
  id: 'diverticular-disease-a-day-of-mild-pain-and-fever-at-50',
  title: 'A day of mild pain all over and 38.3 °C in a man of 50',
  summary:
    'A 50-year-old man came to the emergency department with mild abdominal pain all over, tender nowhere in particular, since the day before, and fever up to 38.3 °C; no nausea, loss of appetite or change of the bowels. A pouch of the left colon had perforated into an abscess of the loin. Blood tests and the loin on examination were not in the part seen; scans and operation are left out.',
  setting: 'emergency',
  ageYears: 50,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'absent' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 38.3 },
    { finding: 'nausea', state: 'absent' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.9',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['crp', 'cbc'],
    ['ct-abdomen', 'pelvic-ultrasound'],
  ],
  source: { id: 'crigm-2015-lumbar-abscess', locator: 'Case report, the part seen' },
  readFrom: 'abstract',
};
