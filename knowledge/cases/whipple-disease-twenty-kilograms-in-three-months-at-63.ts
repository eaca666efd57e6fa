import type { CaseEntry } from '../schema';

export const whippleDiseaseTwentyKilogramsInThreeMonthsAt63Case: CaseEntry = {
  id: 'whipple-disease-twenty-kilograms-in-three-months-at-63',
  title: 'Diarrhoea, fever and twenty kilograms lost in three months in a man of 63',
  summary:
    'A man of 63 with a long-known low back pain had had diarrhoea for three months, had lost 20 kg and had peaks of fever now and then. Liver and spleen were enlarged; the haemoglobin was 86 g/L, normocytic. It was Whipple’s disease. The back pain is older than the illness and not told to be inflammatory, so it is left out; the fat in the stool and the CT are left out too.',
  setting: 'inpatient',
  ageYears: 63,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'splenomegaly', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'haemoglobin', quantity: 86 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'hepatomegaly', state: 'present' },
  ],
  results: [{ investigation: 'cbc', outcome: 'other-anaemia' }],
  diagnosis: 'whipple-disease',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga', 'total-iga'], ['crp', 'esr'], ['hiv-serology'], ['ct-abdomen']],
  source: { id: 'semi-44-whipple-time', locator: 'Case 1' },
  readFrom: 'abstract',
};
