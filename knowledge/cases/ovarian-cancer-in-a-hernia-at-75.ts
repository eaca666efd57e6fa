import type { CaseEntry } from '../schema';

export const ovarianCancerInAHerniaAt75Case: CaseEntry = {
  id: 'ovarian-cancer-in-a-hernia-at-75',
  title: 'Abdominal pain and trouble with the bowels in a woman of 75',
  summary:
    'A 75-year-old woman with asthma, chronic kidney disease and high blood pressure was admitted with abdominal pain and disturbed bowel movements; passage through the gut was becoming obstructed. It was ovarian cancer that had grown into an umbilical hernia; ultrasound, CT and histology are left out.',
  setting: 'inpatient',
  ageYears: 75,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pelvic-abdominal-pain', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'postmenopausal', state: 'present' },
    { finding: 'asthma', state: 'present' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.3',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['pelvic-ultrasound']],
  source: { id: 'kwas-2025-hernia', locator: 'Abstract, case study' },
  readFrom: 'abstract',
};
