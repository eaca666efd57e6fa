import type { CaseEntry } from '../schema';

export const crohnDiseaseTenDaysOfRightSidedPainAt59Case: CaseEntry = {
  id: 'crohn-disease-ten-days-of-right-sided-pain-at-59',
  title: 'Ten days of pain on the right in a woman of 59 with Crohn’s disease and a resected ileum',
  summary:
    'A woman of 59 with known Crohn’s disease, from whom the end of the ileum and the beginning of the colon had been taken because of fistulas, came to the emergency department with ten days of pain on the right side of the belly. A way from the bowel into the liver and an abscess there were found; scans are left out. Upper or lower on the right is not told, nor fever and blood tests, so that alarm and urgency stay open.',
  setting: 'emergency',
  ageYears: 59,
  sex: 'female',
  answers: [
    { finding: 'known-cd', state: 'present' },
    { finding: 'ileal-resection', state: 'present' },
    { finding: 'altered-small-bowel-anatomy', state: 'present' },
    { finding: 'appendicectomy-or-ileal-resection-for-inflammation', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 10 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['cbc', 'crp'], ['lft'], ['ct-abdomen']],
  source: { id: 'medluna-enterohepatic-59', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
