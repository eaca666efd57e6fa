import type { CaseEntry } from '../schema';

export const foodAllergyLentilsBeforeExerciseAt17Case: CaseEntry = {
  id: 'food-allergy-lentils-before-exercise-at-17',
  title: 'Six severe reactions after lentils or chickpeas in a boy of 17',
  summary:
    'A 17-year-old boy in Turkey had had four severe allergic reactions when he exercised after eating lentils, and two after chickpeas, these without exercise as it is told. His nose is allergic; the mites found in skin tests are left out, and so are skin tests, antibodies and the challenge on the treadmill. What he felt in the reactions is not told one by one.',
  setting: 'secondary_care',
  ageYears: 17,
  sex: 'male',
  answers: [
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'exercise-plus-food-reaction', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.19',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'orhan-2008-lentil-17', locator: 'Abstract' },
  readFrom: 'abstract',
};
