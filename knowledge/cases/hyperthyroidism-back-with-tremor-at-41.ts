import type { CaseEntry } from '../schema';

export const hyperthyroidismBackWithTremorAt41Case: CaseEntry = {
  id: 'hyperthyroidism-back-with-tremor-at-41',
  title: 'Back in the emergency department with palpitations and tremor in a woman of 41',
  summary:
    'A 41-year-old woman had come to the emergency department with tremor and palpitations; examination and routine bloods were normal, the electrocardiogram showed a sinus rhythm of 141, and she went home on propranolol. She came back still shaking, with palpitations and no energy, and now a diffuse goitre was felt, without eye signs. It was Graves’ disease; the thyroid tests are left out.',
  setting: 'emergency',
  ageYears: 41,
  sex: 'female',
  answers: [
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'hr', quantity: 141 },
    { finding: 'fatigue', state: 'present' },
    { finding: 'goitre', state: 'present' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'electrolyte-disturbance', state: 'absent' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.7',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['tsh']],
  source: { id: 'endoabs-73-aep647-tremor', locator: 'Opening of the abstract' },
  readFrom: 'full_text',
};
