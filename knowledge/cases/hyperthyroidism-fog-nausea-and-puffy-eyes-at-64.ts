import type { CaseEntry } from '../schema';

export const hyperthyroidismFogNauseaAndPuffyEyesAt64Case: CaseEntry = {
  id: 'hyperthyroidism-fog-nausea-and-puffy-eyes-at-64',
  title: 'Three weeks of a foggy head, nausea and no appetite, then puffy eyes, in a woman of 64',
  summary:
    'A 64-year-old woman had swelling around both eyes for two days. For three weeks before she had had a foggy head, lethargy, nausea on and off, no appetite and headache, and palpitations on exertion; nothing else. Pulse 70, the thyroid evenly enlarged and not tender, the eyes slightly red, ESR 10 mm/h. It was an overactive thyroid with eye disease; the thyroid tests are left out.',
  setting: 'secondary_care',
  ageYears: 64,
  sex: 'female',
  answers: [
    { finding: 'brain-fog', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'hr', quantity: 70 },
    { finding: 'goitre', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'absent' },
  ],
  results: [{ investigation: 'esr', value: 10 }],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['tsh']],
  source: { id: 'odp655-apathetic', locator: 'Abstract, clinical scenario' },
  readFrom: 'abstract',
};
