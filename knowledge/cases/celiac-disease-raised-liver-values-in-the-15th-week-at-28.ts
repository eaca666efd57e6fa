import type { CaseEntry } from '../schema';

export const celiacDiseaseRaisedLiverValuesInThe15thWeekAt28Case: CaseEntry = {
  id: 'celiac-disease-raised-liver-values-in-the-15th-week-at-28',
  title: 'High blood pressure and raised liver values in the 15th week in a woman of 28',
  summary:
    'A 28-year-old woman in the 15th week of her first pregnancy had high blood pressure and raised transaminases. No complaint of the gut is told. The pressure was put down to a chronic hypertension with pre-eclampsia, but the transaminases stayed high after the birth; that course, the ultrasound of the liver, a weakly positive celiac antibody and the biopsy are left out. The raised transaminases are coded as without a cause, as they were at this visit.',
  setting: 'secondary_care',
  ageYears: 28,
  sex: 'female',
  answers: [
    { finding: 'pregnant', state: 'present' },
    { finding: 'pregnancy-weeks', quantity: 15 },
    { finding: 'hypertension', state: 'present' },
    { finding: 'unexplained-raised-transaminases', state: 'present' },
  ],
  results: [{ investigation: 'lft', outcome: 'transaminases-raised' }],
  diagnosis: 'celiac-disease',
  since: '2026.11.19',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['cbc'], ['renal-function', 'albumin-urine-protein']],
  source: { id: 'shm-3192-celiac-pregnancy-28', locator: 'Abstract' },
  readFrom: 'abstract',
};
