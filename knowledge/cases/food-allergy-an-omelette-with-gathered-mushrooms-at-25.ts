import type { CaseEntry } from '../schema';

export const foodAllergyAnOmeletteWithGatheredMushroomsAt25Case: CaseEntry = {
  id: 'food-allergy-an-omelette-with-gathered-mushrooms-at-25',
  title: 'Hives and a closing throat half an hour after a mushroom omelette in a woman of 25',
  summary:
    'Thirty minutes after an omelette with mushrooms she had gathered, a 25-year-old woman had hives all over, an itching mouth and nose, trouble swallowing, a feeling of a blocked throat and short breath; no other gut complaint is told. All else she ate that day she bore well afterwards; infection, alcohol and effort played no part. She had hay fever, eczema, allergy to animals and to ciprofloxacin, and an itchy mouth with walnuts. It was an allergy to bay bolete; tests are left out.',
  setting: 'secondary_care',
  ageYears: 25,
  sex: 'female',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'pruritus', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'onset-minutes', quantity: 30 },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'atopic-eczema', state: 'present' },
    { finding: 'oral-itching-raw-fruit', state: 'present' },
    { finding: 'exercise-plus-food-reaction', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'fischer-2017-boletus', locator: 'Case report' },
  readFrom: 'full_text',
};
