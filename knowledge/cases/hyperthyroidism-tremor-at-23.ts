import type { CaseEntry } from '../schema';

export const hyperthyroidismTremorAt23Case: CaseEntry = {
  id: 'hyperthyroidism-tremor-at-23',
  title: 'Three months of palpitations, tremor and anxiety in a woman of 23',
  summary:
    'A 23-year-old woman had had palpitations and tremor for three months, lately anxiety, with heat intolerance and a large appetite. Her bowel habit was normal; she had no trouble swallowing, did not smoke or drink, and had had a thyroid illness seven years before. The thyroid was enlarged, no node was felt, the blood count and liver tests were normal. It was Graves’ disease; the thyroid tests are left out.',
  setting: 'secondary_care',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'goitre', state: 'present' },
    { finding: 'known-thyrotoxicosis', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'constipation', state: 'absent' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
    { finding: 'dysphagia', state: 'absent' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'lymphadenopathy', state: 'absent' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'lft', outcome: 'normal' },
  ],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.3',
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [['tsh']],
  source: { id: 'endoabs-91-cb10', locator: 'Abstract, case history' },
  readFrom: 'abstract',
};
