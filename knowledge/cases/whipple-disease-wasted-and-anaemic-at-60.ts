import type { CaseEntry } from '../schema';

export const whippleDiseaseWastedAndAnaemicAt60Case: CaseEntry = {
  id: 'whipple-disease-wasted-and-anaemic-at-60',
  title: 'A year of diarrhoea, sore joints and fifteen kilograms lost in a man of 60',
  summary:
    'A 60-year-old man had lost fifteen kilograms in a year, with diarrhoea, no appetite and pain in many joints. He was pale, weighed 45 kg and had a haemoglobin of 81 g/L; the antibodies of celiac disease were negative. It was Whipple disease; imaging and histology are left out.',
  setting: 'inpatient',
  ageYears: 60,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'bmi', quantity: 18.7 },
    { finding: 'haemoglobin', quantity: 81 },
    { finding: 'serology-positive', state: 'absent' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['duodenal-biopsy'], ['ttg-iga']],
  source: { id: 'rocha-2015-whipple', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
