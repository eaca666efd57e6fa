import type { CaseEntry } from '../schema';

export const diverticularDiseaseOneDayOfFeverAndAirInTheUrineAt69Case: CaseEntry = {
  id: 'diverticular-disease-one-day-of-fever-and-air-in-the-urine-at-69',
  title: 'One day of lower left pain, fever and burning urine in a man of 69',
  summary:
    'A 69-year-old man with high blood pressure, known pouches of the colon and an old hernia repair came with one day of pain on the lower left, fever and pain on passing water, with air but neither blood nor stool in the urine; his stools had lately changed their shape and held blood. Tender on the lower left, no mass. The sigmoid was inflamed with an abscess and a passage into the bladder; CT is left out. The thinner stools are coded as a changed habit.',
  setting: 'emergency',
  ageYears: 69,
  sex: 'male',
  answers: [
    { finding: 'air-or-stool-in-urine', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'known-diverticula', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'abdominal-mass', state: 'absent' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['crp', 'cbc']],
  source: { id: 'diagnosticimaging-colovesical-69', locator: 'Case' },
  readFrom: 'full_text',
};
