import type { CaseEntry } from '../schema';

export const foodAllergySandwichesThenAPieceOfBreadAt13Case: CaseEntry = {
  id: 'food-allergy-sandwiches-then-a-piece-of-bread-at-13',
  title: 'Two severe reactions, after sandwiches and after bread, in a boy of 13',
  summary:
    'A 13-year-old boy had had two separate attacks of severe anaphylaxis, one after sandwiches and one after a piece of bread. Wheat was held to be the cause; the skin tests are left out. Whether he exercised is not told.',
  setting: 'secondary_care',
  ageYears: 13,
  sex: 'male',
  answers: [
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'wheat-before-reaction', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test', 'component-omega5-gliadin']],
  source: { id: 'apjai-1990-wheat', locator: 'Abstract' },
  readFrom: 'abstract',
};
