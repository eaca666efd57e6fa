import type { CaseEntry } from '../schema';

export const foodAllergyCerealsAndExerciseMoreThanOnceAt38Case: CaseEntry = {
  id: 'food-allergy-cereals-and-exercise-more-than-once-at-38',
  title: 'Several severe reactions after food and exercise in a woman of 38',
  summary:
    'A 38-year-old woman had had episodes of anaphylaxis tied to eating and to physical activity. It was an allergy to wheat and other cereals that showed with exercise; skin tests, IgE and the challenge are left out. What the episodes looked like, how many there were, how long after the meal and how long before the visit are not in the abstract. That the food had been named by her is not told.',
  setting: 'secondary_care',
  ageYears: 38,
  sex: 'female',
  answers: [
    { finding: 'exercise-plus-food-reaction', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.19',
  redFlagExpected: true,
  urgencyExpected: 'soon',
  investigationsExpected: [['specific-ige', 'skin-prick-test', 'component-omega5-gliadin'], ['tryptase']],
  source: { id: 'seoane-2016-wdeia-38', locator: 'Abstract' },
  readFrom: 'abstract',
};
