import type { CaseEntry } from '../schema';

export const appendicitisStabbingFromLeftLoinToGroinAt26Case: CaseEntry = {
  id: 'appendicitis-stabbing-from-left-loin-to-groin-at-26',
  title: 'A day of stabbing pain from the left loin to the groin in a woman of 26',
  summary:
    'A 26-year-old overweight woman had had stabbing pain from the left loin to the groin for a day, growing stronger, and was thought to have renal colic. It was a perforating appendicitis deep in the pelvis; ultrasound, the sepsis that followed and the CT are left out.',
  setting: 'emergency',
  ageYears: 26,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'back-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  source: { id: 'giwa-2016-appendicitis', locator: 'Abstract' },
  readFrom: 'abstract',
};
