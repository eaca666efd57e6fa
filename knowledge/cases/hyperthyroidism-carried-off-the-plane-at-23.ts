import type { CaseEntry } from '../schema';

export const hyperthyroidismCarriedOffThePlaneAt23Case: CaseEntry = {
  id: 'hyperthyroidism-carried-off-the-plane-at-23',
  title: 'A month of growing weakness in a man of 23 who had to be carried off a plane',
  summary:
    'A 23-year-old man, healthy until then, had grown weaker for a month; a week before, potassium had been 2.3 and he felt well again once it was replaced. Now he had to be carried off a plane; swallowing was a little hard, speech slurred, muscles ached. Apart from the swallowing he told no gut complaint. Pulse fast, arms and legs almost without strength; potassium 2.0. It was Graves’ disease with periodic paralysis; thyroid tests and ultrasound are left out.',
  setting: 'general',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'saddle-anaesthesia-or-retention', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'dysphagia', state: 'present' },
    { finding: 'drooping-lids-or-slurred-speech', state: 'present' },
    { finding: 'potassium-mmol', quantity: 2.0 },
    { finding: 'electrolyte-disturbance', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['electrolytes-and-calcium'], ['tsh']],
  source: { id: 'shm-grave-weakness-23', locator: 'Case presentation' },
  readFrom: 'full_text',
};
