import type { CaseEntry } from '../schema';

export const whippleDiseaseTwoMonthsOfDiarrhoeaOnPrednisoneAt41Case: CaseEntry = {
  id: 'whipple-disease-two-months-of-diarrhoea-on-prednisone-at-41',
  title: 'Abdominal pain and diarrhoea after a year of aching joints on prednisone in a man of 41',
  summary:
    'A man of 41 with a chronic liver disease, held to come from alcohol, had had pains in many joints for a year, treated with prednisone. He was admitted for two months of abdominal pain and diarrhoea with a loss of 3 kg. The haemoglobin was 110 g/L with lack of iron and the ESR 90. It was Whipple’s disease. Alcohol is only the likely cause of the liver disease, so heavy drinking is not coded. That the joint pains wandered is not told, and the dose of prednisone is not either; both findings are left out. A Yersinia in the stool, judged not to be the cause, is left out.',
  setting: 'inpatient',
  ageYears: 41,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'chronic-liver-disease', state: 'present' },
    { finding: 'haemoglobin', quantity: 110 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'iron-deficiency-anaemia' },
    { investigation: 'esr', value: 90 },
  ],
  diagnosis: 'whipple-disease',
  since: '2026.11.9',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga', 'total-iga'], ['fit', 'faecal-calprotectin'], ['ileocolonoscopy-biopsy']],
  source: { id: 'semi-44-whipple-time', locator: 'Case 2' },
  readFrom: 'abstract',
};
