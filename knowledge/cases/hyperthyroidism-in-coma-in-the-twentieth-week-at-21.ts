import type { CaseEntry } from '../schema';

export const hyperthyroidismInComaInTheTwentiethWeekAt21Case: CaseEntry = {
  id: 'hyperthyroidism-in-coma-in-the-twentieth-week-at-21',
  title: 'Failing consciousness and a pulse of 182 at twenty weeks of pregnancy in a woman of 21',
  summary:
    'A 21-year-old woman, twenty weeks pregnant, was sent to an emergency centre for obstetrics because her consciousness was failing: Glasgow score 9, slightly yellow, pulse 182. It was a thyroid storm, found only on the seventh day; thyroid tests and the fatal course are left out. Nothing else of the first visit is told, and of the gut nothing at all.',
  setting: 'emergency',
  ageYears: 21,
  sex: 'female',
  answers: [
    { finding: 'pregnant', state: 'present' },
    { finding: 'pregnancy-weeks', quantity: 20 },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'jaundice', state: 'present' },
    { finding: 'hr', quantity: 182 },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.14',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tsh'], ['electrolytes-and-calcium', 'renal-function'], ['lft']],
  source: { id: 'febrasgo-cbgo-2023-3244', locator: 'Descrição do caso' },
  readFrom: 'full_text',
};
