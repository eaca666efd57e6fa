import type { CaseEntry } from '../schema';

export const hyperthyroidismLimbsThatGaveWayAt25Case: CaseEntry = {
  id: 'hyperthyroidism-limbs-that-gave-way-at-25',
  title: 'Sudden weakness of the limbs in a sleepless man of 25 with a racing heart',
  summary:
    'A 25-year-old man had sudden weakness of the limbs, palpitations and poor sleep; he told no gut complaint. Pulse 107, a goitre that could be felt, potassium 1.6. It was Graves’ disease with periodic paralysis; thyroid tests and antibodies are left out. Where the patient was seen is not told. Which limbs were weak is not told, so weak legs are not coded.',
  setting: 'general',
  ageYears: 25,
  sex: 'male',
  answers: [
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'hr', quantity: 107 },
    { finding: 'goitre', state: 'present' },
    { finding: 'potassium-mmol', quantity: 1.6 },
    { finding: 'electrolyte-disturbance', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tsh'], ['electrolytes-and-calcium']],
  source: { id: 'tpp-25-goitre', locator: 'Abstract' },
  readFrom: 'abstract',
};
