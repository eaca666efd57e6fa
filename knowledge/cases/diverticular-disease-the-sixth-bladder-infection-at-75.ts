import type { CaseEntry } from '../schema';

export const diverticularDiseaseTheSixthBladderInfectionAt75Case: CaseEntry = {
  id: 'diverticular-disease-the-sixth-bladder-infection-at-75',
  title: 'High fever after five bladder infections in three months in a man of 75',
  summary:
    'A 75-year-old man came to the emergency department with four days of high fever and an urge to pass water. In the last three months he had had five urinary infections, put down to a prostate operation a year before and treated with various antibiotics. He had no pain in the belly, no change of bowel habit and no air or stool in the urine, and diverticula were not known. White cells 17. It was a fistula from silent diverticula into the bladder; urine tests, imaging and operation are left out.',
  setting: 'emergency',
  ageYears: 75,
  sex: 'male',
  answers: [
    { finding: 'air-or-stool-in-urine', state: 'absent' },
    { finding: 'fever', state: 'present' },
    { finding: 'urinary-urgency-frequency', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
    { finding: 'known-diverticula', state: 'absent' },
    { finding: 'white-cell-count', quantity: 17 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'dysuria', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'crim-2012-colovesical-75', locator: 'Case Presentation (the end was not in the part seen)' },
  readFrom: 'full_text',
};
