import type { CaseEntry } from '../schema';

export const foodAllergyRollsNoodlesAndAFastWalkAt44Case: CaseEntry = {
  id: 'food-allergy-rolls-noodles-and-a-fast-walk-at-44',
  title: 'Itch, hives and a faint when she walks fast after rolls or noodles, at 44',
  summary:
    'A 44-year-old woman had attacks some twenty minutes after rolls or noodles of wheat when she then walked fast or jogged: itch, hives all over and at last a short loss of consciousness; some needed drugs and fluid into the vein. Without effort the same food did nothing. She also had a rash of the face and a runny nose in the morning, and an old skin test had been positive to house-dust mites. It was an allergy to wheat that needs exercise; skin tests, antibodies and challenge are left out. She was seen between attacks; the rash of the face has no finding.',
  setting: 'secondary_care',
  ageYears: 44,
  sex: 'female',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'exercise-plus-food-reaction', state: 'present' },
    { finding: 'symptom-trigger-wheat', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'tolerates-food-on-other-occasions', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'acute-onset', state: 'absent' },
    { finding: 'reaction-in-progress', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'allergy-2000-wheat-flour-44', locator: 'Second to fourth paragraph' },
  readFrom: 'full_text',
};
