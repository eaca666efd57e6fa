import type { CaseEntry } from '../schema';

export const outOfScopeTwoWeeksOfPoorAppetiteAndEosinophilsAt68Case: CaseEntry = {
  id: 'out-of-scope-two-weeks-of-poor-appetite-and-eosinophils-at-68',
  title: 'Two weeks of poor appetite, diarrhoea, belly pain and marked eosinophilia in a man of 68',
  summary:
    'A 68-year-old man had eaten poorly for about two weeks and had diarrhoea, nausea, belly pain and weight loss. The blood showed a marked rise of the eosinophils, without a figure in the abstract. It was eosinophilic gastroenteritis, which no condition of the list names; antibodies, stool tests, endoscopy and biopsies are left out. How much weight he lost, and whether he has allergies, is not told. About two weeks is coded as fourteen days and as new diarrhoea, which is at the edge.',
  setting: 'secondary_care',
  ageYears: 68,
  sex: 'male',
  answers: [
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'eosinophilia', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.18',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['stool-ova-parasites', 'stool-multiplex-pcr'],
    ['fit', 'ileocolonoscopy-biopsy'],
    ['crp', 'esr'],
    ['ct-abdomen'],
  ],
  source: { id: 'dicletip-64190-eosinophilic-68', locator: 'Abstract' },
  readFrom: 'abstract',
};
