import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisFullAfterMealsAt23Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-full-after-meals-at-23',
  title: 'Six months of fullness after meals and sour regurgitation in a man of 23',
  summary:
    'A 23-year-old man told of fullness after meals and of acid coming up for six months. No chest pain, no weight loss. He has hay fever. An acid blocker did not help; whether he still takes it is not told. It was eosinophilic oesophagitis; endoscopy and the acid measurement, which was normal, are left out. Fullness after meals is not told as early, and acid coming up not as burning, so that neither has a finding. A university shows him with his pictures; where he came is not told.',
  setting: 'general',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'treatment-resistant-reflux', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.13',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'ufmg-imagem-24', locator: 'Case description' },
  readFrom: 'full_text',
};
