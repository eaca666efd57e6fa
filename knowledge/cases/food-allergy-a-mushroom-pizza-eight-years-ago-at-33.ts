import type { CaseEntry } from '../schema';

export const foodAllergyAMushroomPizzaEightYearsAgoAt33Case: CaseEntry = {
  id: 'food-allergy-a-mushroom-pizza-eight-years-ago-at-33',
  title: 'A swollen face and short breath after a mushroom pizza eight years before in a man of 33',
  summary:
    'A 33-year-old man with asthma and rhinitis from mites told that at 25, minutes after a mushroom pizza, his face and lips had swollen, with short breath, cough and trouble swallowing; apart from the swallowing there was no gut complaint. He took no medicine and was not stung, and there was no helping factor. He kept away from mushrooms, until a mushroom sauce by accident swelled his lip within minutes. It was an allergy to the mushroom; tests are left out. The trouble swallowing belonged to the swelling and is not coded.',
  setting: 'general',
  ageYears: 33,
  sex: 'male',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'reproducible-food-reaction', state: 'present' },
    { finding: 'asthma', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'nsaid-use', state: 'absent' },
    { finding: 'exercise-plus-food-reaction', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'einstein-agaricus-33', locator: 'Abstract' },
  readFrom: 'abstract',
};
