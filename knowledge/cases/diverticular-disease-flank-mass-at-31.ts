import type { CaseEntry } from '../schema';

export const diverticularDiseaseFlankMassAt31Case: CaseEntry = {
  id: 'diverticular-disease-flank-mass-at-31',
  title: 'Six months of left flank pain and a new lump in a man of 31',
  summary:
    'A 31-year-old man was admitted after six months of pain in the left flank; for a week there had been a mass there, with loss of weight, fever and fatigue. The lump was tender; white cells 13.7, ESR and CRP raised. He was long treated as Crohn’s disease; the operation showed complicated diverticulitis. CT, serology and histology are left out.',
  setting: 'inpatient',
  ageYears: 31,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'white-cell-count', quantity: 13.7 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'back-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.7',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'complicated-diverticulitis-31', locator: 'Abstract, case description' },
  readFrom: 'abstract',
};
