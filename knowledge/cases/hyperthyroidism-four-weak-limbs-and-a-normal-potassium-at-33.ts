import type { CaseEntry } from '../schema';

export const hyperthyroidismFourWeakLimbsAndANormalPotassiumAt33Case: CaseEntry = {
  id: 'hyperthyroidism-four-weak-limbs-and-a-normal-potassium-at-33',
  title: 'Four weak limbs and a normal potassium in a man of 33',
  summary:
    'A 33-year-old man came to an emergency department with weakness of all limbs, more of the legs and near the trunk; he told no gut complaint and denied abdominal pain, back pain, dizziness and fever. Blood count and liver were normal, potassium 3.5. It was hyperthyroidism with periodic paralysis; thyroid tests are left out. Weakness of both legs is coded by the definition of that finding, though no saddle numbness was told.',
  setting: 'emergency',
  ageYears: 33,
  sex: 'male',
  answers: [
    { finding: 'saddle-anaesthesia-or-retention', state: 'present' },
    { finding: 'back-pain', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'altered-mental-state', state: 'absent' },
    { finding: 'potassium-mmol', quantity: 3.5 },
    { finding: 'electrolyte-disturbance', state: 'absent' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'lft', outcome: 'normal' },
  ],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['electrolytes-and-calcium'], ['tsh']],
  source: { id: 'tpp-33-normokalaemia', locator: 'Abstract' },
  readFrom: 'abstract',
};
