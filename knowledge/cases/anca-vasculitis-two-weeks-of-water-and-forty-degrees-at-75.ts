import type { CaseEntry } from '../schema';

export const ancaVasculitisTwoWeeksOfWaterAndFortyDegreesAt75Case: CaseEntry = {
  id: 'anca-vasculitis-two-weeks-of-water-and-forty-degrees-at-75',
  title: 'Two weeks of loose stools turned watery, weight loss and a fever above 40 in a man in his seventies',
  summary:
    'A man in his seventies, coded as 75, with an old bleed round the brain and high blood pressure had had diarrhoea for two weeks that became watery, with malaise, weight loss and a fever above 40 °C. White cells 12.6, C-reactive protein 126 mg/L, blood and protein in the urine. The colon was inflamed and ulcerative colitis was thought of; it was a vasculitis with ANCA. Ultrasound, CT, colonoscopy, the antibodies and the bloody stools of later are left out. Coded at the outpatient visit that ended in admission. Blood in the urine has no entry, the protein is not given a figure and is not coded; the fever is coded without a figure since only a bound is told. Number of stools and examination are not in the part seen.',
  setting: 'secondary_care',
  ageYears: 75,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'white-cell-count', quantity: 12.6 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [{ investigation: 'crp', value: 126 }],
  diagnosis: 'out-of-scope',
  since: '2026.11.18',
  acceptable: ['acute-gastroenteritis', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['blood-culture'],
    ['renal-function', 'electrolytes-and-calcium'],
    ['c-difficile-testing'],
  ],
  source: { id: 'jsge-77940-anca-75', locator: 'Abstract' },
  readFrom: 'abstract',
};
