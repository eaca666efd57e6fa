import type { CaseEntry } from '../schema';

export const foodAllergyTwoKiwisAfterTheGymAt27Case: CaseEntry = {
  id: 'food-allergy-two-kiwis-after-the-gym-at-27',
  title: 'Swollen lips and hives after the gym and two kiwis in a man of 27',
  summary:
    'After training in a gym a 27-year-old man ate two kiwis; his lips swelled, the scalp itched, then the face swelled, and an hour later he had hives all over, was weak and heard a rumbling in the ears. No gut complaint is told. He had eaten kiwi before without harm. It was an allergy to kiwi with exercise; antibodies, skin tests and challenges are left out.',
  setting: 'general',
  ageYears: 27,
  sex: 'male',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'pruritus', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'tolerates-food-on-other-occasions', state: 'present' },
    { finding: 'exercise-plus-food-reaction', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'aaci-2021-kiwi-exercise-27', locator: 'Abstract' },
  readFrom: 'abstract',
};
