import type { CaseEntry } from '../schema';

export const foodAllergyALunchBoxThenExerciseAt16Case: CaseEntry = {
  id: 'food-allergy-a-lunch-box-then-exercise-at-16',
  title: 'Hives, belly pain and short breath while exercising after a lunch box at 16',
  summary:
    'A 16-year-old man with hay fever from mugwort since 13 was referred to a skin clinic: half an hour after a lunch box with Chinese cabbage, peppers and onions he had hives all over, abdominal pain and short breath while he exercised; the abdominal pain is his gut complaint. Now and then broccoli, tomato and aubergine had given him itching hives and nausea. It was an allergy to a lipid transfer protein; skin tests and antibodies are left out, and so are the wild grape juice and the loss of consciousness, which came eight months after this visit. The earlier reactions are told without exercise, so that a reaction only with exercise is not coded. The first lines of the case were seen as another page quotes them.',
  setting: 'secondary_care',
  ageYears: 16,
  sex: 'male',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'onset-minutes', quantity: 30 },
    { finding: 'pruritus', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'hanada-2021-wild-grape', locator: 'Abstract; first lines of the case report' },
  readFrom: 'secondary',
};
