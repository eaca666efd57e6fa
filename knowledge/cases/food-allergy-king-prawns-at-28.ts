import type { CaseEntry } from '../schema';

export const foodAllergyKingPrawnsAt28Case: CaseEntry = {
  id: 'food-allergy-king-prawns-at-28',
  title: 'Hives, a swollen face and a racing heart right after king prawns in a man of 28',
  summary:
    'A 28-year-old man was seen in an allergy department three months after a reaction to king prawns: at once after the meal he itched, had hives all over and swelling of the hands and face, then a fast pulse and a low pressure. It was an allergy to shrimp; skin tests and antibodies are left out.',
  setting: 'secondary_care',
  ageYears: 28,
  sex: 'male',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'pruritus', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'history-consistent', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.5',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'gawronska-2018-shrimp', locator: 'Summary, case report' },
  readFrom: 'abstract',
};
