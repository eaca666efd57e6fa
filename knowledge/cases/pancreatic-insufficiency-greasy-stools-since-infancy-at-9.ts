import type { CaseEntry } from '../schema';

export const pancreaticInsufficiencyGreasyStoolsSinceInfancyAt9Case: CaseEntry = {
  id: 'pancreatic-insufficiency-greasy-stools-since-infancy-at-9',
  title: 'Greasy stools four to eight times a day since infancy in a boy of 9',
  summary:
    'A 9-year-old boy had had large, foul, greasy stools four to eight times a day since he was one and a half, more often with fatty food. His appetite was kept, yet he did not gain weight or height: 88 and 70 per cent of what was expected. He had no abdominal pain, no repeated airway infections and no thirst or large amounts of urine; the rest of the examination was normal. Blood count, liver and kidney tests were normal. His pancreas had never grown well and gave no enzymes. The number of stools is coded as six, the middle of the range. Stool fat, stool enzymes, sweat test, duodenal biopsy and CT are left out.',
  setting: 'secondary_care',
  ageYears: 9,
  sex: 'male',
  answers: [
    { finding: 'steatorrhoea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 2740 },
    { finding: 'stools-per-day', quantity: 6 },
    { finding: 'faltering-growth', state: 'present' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'recurrent-sinopulmonary-infection', state: 'absent' },
    { finding: 'polyuria-polydipsia', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'lft', outcome: 'normal' },
  ],
  diagnosis: 'exocrine-pancreatic-insufficiency',
  since: '2026.11.9',
  acceptable: ['celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga', 'total-iga'], ['faecal-elastase']],
  source: { id: 'indianped-2001-pancreatic-hypoplasia-9', locator: 'Case report' },
  readFrom: 'full_text',
};
