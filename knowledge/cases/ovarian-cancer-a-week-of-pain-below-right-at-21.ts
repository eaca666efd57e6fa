import type { CaseEntry } from '../schema';

export const ovarianCancerAWeekOfPainBelowRightAt21Case: CaseEntry = {
  id: 'ovarian-cancer-a-week-of-pain-below-right-at-21',
  title: 'A week of pain low on the right in a woman of 21',
  summary:
    'A 21-year-old woman came to a hospital in Chennai with a week of pain in the right iliac fossa. Her periods were regular and she had not vomited. It was a dysgerminoma, a malignant germ cell tumour of the ovary, with a twisted stalk; the scan is left out. The part seen gives the title’s diagnosis and the reading of the scan but no histology, which is a doubt. Examination, fever, stool and blood tests are not told.',
  setting: 'secondary_care',
  ageYears: 21,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'pelvic-abdominal-pain', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'vaginal-bleeding-or-missed-period', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['pelvic-ultrasound'], ['pregnancy-test'], ['cbc', 'crp']],
  source: { id: 'eurorad-12615-dysgerminoma', locator: 'Clinical History' },
  readFrom: 'full_text',
};
