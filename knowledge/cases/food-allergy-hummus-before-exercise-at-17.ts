import type { CaseEntry } from '../schema';

export const foodAllergyHummusBeforeExerciseAt17Case: CaseEntry = {
  id: 'food-allergy-hummus-before-exercise-at-17',
  title: 'A severe reaction on exercise after crackers and hummus in a girl of 17',
  summary:
    'A 17-year-old girl had had an anaphylaxis when she exercised after eating crackers and hummus. What she felt is not told one by one in the part seen, so only the severe reaction is coded; whether she eats both without trouble when she rests is not told either. The crackers are not told as wheat and are not coded as such. It was an allergy to chickpea that exercise sets off; skin tests and antibodies are left out.',
  setting: 'secondary_care',
  ageYears: 17,
  sex: 'female',
  answers: [
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'exercise-plus-food-reaction', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.19',
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'roberts-2015-chickpea-17', locator: 'Abstract' },
  readFrom: 'abstract',
};
