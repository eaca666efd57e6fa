import type { CaseEntry } from '../schema';

export const hyperthyroidismAStomaThatRunsAndAFeverAt27Case: CaseEntry = {
  id: 'hyperthyroidism-a-stoma-that-runs-and-a-fever-at-27',
  title: 'A stoma that runs over, and fever, in a man of 27',
  summary:
    'A 27-year-old man with an ileostomy and without a known thyroid illness was admitted to intensive care with a high output of the stoma and fever; a sepsis was supposed at first. It was a thyroid storm in Graves’ disease; the thyroid tests are left out. Why he had the ileostomy, pulse and blood tests are not in the abstract. The high output is coded as diarrhoea and as very large amounts of watery stool, with a doubt; no sign of sepsis is told beyond the name.',
  setting: 'inpatient',
  ageYears: 27,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'profuse-watery-stool', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'known-thyrotoxicosis', state: 'absent' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.10',
  acceptable: ['acute-gastroenteritis', 'clostridioides-difficile-infection'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['cbc'],
    ['electrolytes-and-calcium'],
    ['renal-function'],
    ['c-difficile-testing'],
    ['troponin-lactate-panel'],
  ],
  source: { id: 'muneem-2021-ileostomy-storm', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
