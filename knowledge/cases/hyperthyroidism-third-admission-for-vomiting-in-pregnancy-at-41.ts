import type { CaseEntry } from '../schema';

export const hyperthyroidismThirdAdmissionForVomitingInPregnancyAt41Case: CaseEntry = {
  id: 'hyperthyroidism-third-admission-for-vomiting-in-pregnancy-at-41',
  title: 'Third admission for vomiting, now in the 28th week of pregnancy, at 41',
  summary:
    'A 41-year-old woman with type 2 diabetes, in her fourth pregnancy, had been admitted again and again for vomiting since the first trimester, at 12 and 14 weeks under the name of pregnancy sickness and a bladder infection. At 28 weeks she came back after a week of vomiting and eating little. She denied the usual complaints of an overactive thyroid. Small goitre, no tremor, no eye signs, normal pressure, pulse 100 to 107, mildly dry. It was hyperthyroidism; thyroid tests, the other blood tests and the scan of the head are left out. The pulse is coded at 104, the duration from the 12th week.',
  setting: 'inpatient',
  ageYears: 41,
  sex: 'female',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'pregnant', state: 'present' },
    { finding: 'pregnancy-weeks', quantity: 28 },
    { finding: 'symptom-duration', quantity: 112 },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'absent' },
    { finding: 'goitre', state: 'present' },
    { finding: 'hr', quantity: 104 },
    { finding: 'dehydration', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['electrolytes-and-calcium'], ['renal-function'], ['tsh'], ['lft']],
  source: { id: 'jafes-3979-pregnancy-vomiting', locator: 'Case' },
  readFrom: 'abstract',
};
