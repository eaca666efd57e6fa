import type { CaseEntry } from '../schema';

export const foodAllergyAWalkAfterTheMealAt65Case: CaseEntry = {
  id: 'food-allergy-a-walk-after-the-meal-at-65',
  title: 'Thirty years of swelling and blackouts on walks after a meal in a man of 65',
  summary:
    'A 65-year-old man with diabetes since he was 34 had in that year, twenty minutes after beer at a party, turned red and swollen all over and lost consciousness. Since then hives and blackouts had come on walks after various meals, all with wheat in them. The last time he had eaten meatballs, gone for a walk and on his return become red and swollen, itched and lost consciousness. It was an allergy to wheat that exertion sets off; antibodies and challenges are left out. Wheat in the meals is coded as told, though it may have been asked only later; the duration is reckoned as 31 years.',
  setting: 'secondary_care',
  ageYears: 65,
  sex: 'male',
  answers: [
    { finding: 'flushing', state: 'present' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'pruritus', state: 'present' },
    { finding: 'syncope', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'onset-minutes', quantity: 20 },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'symptom-duration', quantity: 11315 },
    { finding: 'exercise-plus-food-reaction', state: 'present' },
    { finding: 'wheat-before-reaction', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.19',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test', 'component-omega5-gliadin'], ['tryptase']],
  source: { id: 'terao-2004-wheat-65', locator: 'Abstract, to the last attack' },
  readFrom: 'abstract',
};
