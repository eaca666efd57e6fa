import type { CaseEntry } from '../schema';

export const foodAllergyDeerRoastThenMulledWineAndPastryAt48Case: CaseEntry = {
  id: 'food-allergy-deer-roast-then-mulled-wine-and-pastry-at-48',
  title: 'Hives, swelling, short breath and a faint after a restaurant meal, and twice again, in a woman of 48',
  summary:
    'A 48-year-old woman was thought to have a food allergy: after roast deer with sauce in a restaurant she had hives, swelling and shortness of breath and at last lost consciousness. It came again after a ready-made food, and again after mulled wine with pastry of wheat flour. It was an allergy to wheat; skin tests, antibodies, diet and challenge are left out. How soon it came after the food is not told; she was seen between attacks.',
  setting: 'secondary_care',
  ageYears: 48,
  sex: 'female',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
    { finding: 'acute-onset', state: 'absent' },
    { finding: 'reaction-in-progress', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.15',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'allergy-2002-wheat-48', locator: 'Second paragraph' },
  readFrom: 'full_text',
};
