import type { CaseEntry } from '../schema';

export const hyperthyroidismCouldNotLeaveTheTrainAt29Case: CaseEntry = {
  id: 'hyperthyroidism-could-not-leave-the-train-at-29',
  title: 'A man of 29 who could not stand up to leave the train',
  summary:
    'A 29-year-old man with a year of passing weakness could not stand to leave a train, and within an hour his whole body was weak; he told no gut complaint. He also had palpitations, sharp chest pain and mild shortness of breath, and had lost 20 to 30 pounds in the year. Pulse fast, trembling, an evenly large thyroid, weak legs with few reflexes, and hives on trunk and limbs; potassium 1.9, magnesium low. It was Graves’ disease with periodic paralysis; thyroid tests are left out.',
  setting: 'emergency',
  ageYears: 29,
  sex: 'male',
  answers: [
    { finding: 'saddle-anaesthesia-or-retention', state: 'present' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'goitre', state: 'present' },
    { finding: 'skin-mucosal', state: 'present' },
    { finding: 'potassium-mmol', quantity: 1.9 },
    { finding: 'electrolyte-disturbance', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tsh'], ['electrolytes-and-calcium']],
  source: { id: 'shm-tpp-29', locator: 'Case presentation' },
  readFrom: 'full_text',
};
