import type { CaseEntry } from '../schema';

export const achalasiaKnotsBehindTheBreastboneAt50Case: CaseEntry = {
  id: 'achalasia-knots-behind-the-breastbone-at-50',
  title: 'Three months of food that passes badly, with “knots” in the chest, in a man of 50',
  summary:
    'A 50-year-old man on omeprazole had had trouble getting food down for about three months, slow to come and now steady. He told of “knots” that began in the back and went to the front of the chest for ten to fifteen minutes. No weight loss, no tiredness, no sweating; the examination was normal but for a drum-like belly with lively sounds, blood tests and electrocardiogram were normal. It was achalasia; chest film and barium study, which showed it, are left out.',
  setting: 'primary_care',
  ageYears: 50,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'ppi-use', state: 'present' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'fatigue', state: 'absent' },
    { finding: 'cardiac-features', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['eosinophilic-oesophagitis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'samfyc-209-363-achalasia', locator: 'Historia clínica' },
  readFrom: 'full_text',
};
