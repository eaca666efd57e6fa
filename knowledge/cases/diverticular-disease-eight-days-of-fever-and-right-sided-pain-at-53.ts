import type { CaseEntry } from '../schema';

export const diverticularDiseaseEightDaysOfFeverAndRightSidedPainAt53Case: CaseEntry = {
  id: 'diverticular-disease-eight-days-of-fever-and-right-sided-pain-at-53',
  title: 'Eight days of fever, weakness and pain on the right of the belly in a man of 53',
  summary:
    'A 53-year-old man entered a hospital in Philadelphia with fever, weakness and pain of the right side of the belly for about eight days; he had never had diverticulitis. It was a silent diverticulitis of the sigmoid with many abscesses in both lobes of the liver; operation and pathology are left out. Whether the pain sat high or low is not told. Only the start of the case report was seen: examination and blood are missing. Weakness has no finding of its own.',
  setting: 'inpatient',
  ageYears: 53,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 8 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'previous-diverticulitis', state: 'absent' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['crp', 'cbc'], ['blood-culture'], ['ct-abdomen', 'pelvic-ultrasound']],
  source: { id: 'wallack-liver-abscess', locator: 'Case report, opening lines' },
  readFrom: 'abstract',
};
