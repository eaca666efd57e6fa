import type { CaseEntry } from '../schema';

export const foodAllergyShrimpAndABriskWalkAt42Case: CaseEntry = {
  id: 'food-allergy-shrimp-and-a-brisk-walk-at-42',
  title: 'Hives over the whole body and short breath on a walk after shrimp in a man of 42',
  summary:
    'A 42-year-old man ate shrimp and went for a brisk walk half an hour later: hives came out over the whole body and he became short of breath. Shrimp alone and exercise alone had never harmed him. It was an anaphylaxis that needs food and exercise together; the skin tests are left out.',
  setting: 'general',
  ageYears: 42,
  sex: 'male',
  answers: [
    { finding: 'acute-onset', state: 'present' },
    { finding: 'allergen-exposure', choice: 'possible' },
    { finding: 'skin-mucosal', state: 'present' },
    { finding: 'resp-compromise', state: 'present' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'exercise-plus-food-reaction', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'tolerates-food-on-other-occasions', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
    { finding: 'classic-ige-skin-resp', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.6',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'gandhi-2011-exercise', locator: 'Case 2' },
  readFrom: 'abstract',
};
