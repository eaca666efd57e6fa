import type { CaseEntry } from '../schema';

export const whippleDiseaseSeronegativeJointsAndSeventeenKilogramsAt62Case: CaseEntry = {
  id: 'whipple-disease-seronegative-joints-and-seventeen-kilograms-at-62',
  title: 'Three years of watery stools, fever and seventeen kilograms lost, called polyarthritis, in a woman of 62',
  summary:
    'A 62-year-old woman was admitted with three years of weight loss (17 kg, a body mass index of 16), watery diarrhoea, weakness, temperatures up to 38.5 °C and painful, swollen joints. Two years before this had been called a seronegative polyarthritis; three months of a steroid and methotrexate had not helped. Celiac disease, inflammatory bowel disease and a tumour had been excluded elsewhere by endoscopies with biopsies. Leucocytes were 12 × 10⁹/L and CRP 28 mg/L; HIV was negative. It was Whipple’s disease. Celiac disease is coded as excluded as the abstract has it, though serology is not named there; that the joint pains wandered or came before the stools is not told and is left out, as are the biopsies that made the diagnosis.',
  setting: 'inpatient',
  ageYears: 62,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'bmi', quantity: 16 },
    { finding: 'arthritis', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'celiac-disease-excluded', state: 'present' },
    { finding: 'white-cell-count', quantity: 12 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [
    { investigation: 'crp', value: 28 },
    { investigation: 'hiv-serology', outcome: 'non-reactive' },
  ],
  diagnosis: 'whipple-disease',
  since: '2026.11.9',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['duodenal-biopsy'], ['faecal-calprotectin', 'ileocolonoscopy-biopsy'], ['cbc']],
  source: { id: 'holstein-whipple-62', locator: 'Abstract' },
  readFrom: 'abstract',
};
