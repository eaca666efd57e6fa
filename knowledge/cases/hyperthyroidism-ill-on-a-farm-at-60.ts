import type { CaseEntry } from '../schema';

export const hyperthyroidismIllOnAFarmAt60Case: CaseEntry = {
  id: 'hyperthyroidism-ill-on-a-farm-at-60',
  title: 'Twenty days of upper pain, then vomiting and diarrhoea, in a woman of 60 living on a farm',
  summary:
    'A 60-year-old woman without earlier illness, home from Switzerland, came to an emergency department with twenty days of upper middle pain, weakness and weight loss, growing; from the third day she vomited and had diarrhoea, and drugs did not help. She had lived on a farm for three weeks. White cells slightly low, transaminases raised, INR 1.6, stool cultures and parasites negative. It was a severe Graves’ disease; scans, gastroscopy and thyroid tests are left out. Weakness is coded as fatigue.',
  setting: 'emergency',
  ageYears: 60,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 20 },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'unexplained-raised-transaminases', state: 'present' },
    { finding: 'inr', quantity: 1.6 },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
  ],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.15',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['electrolytes-and-calcium', 'renal-function'], ['tsh'], ['ct-abdomen']],
  source: { id: 'spmi-1821-graves-60', locator: 'Caso clinico, to the stool tests' },
  readFrom: 'full_text',
};
