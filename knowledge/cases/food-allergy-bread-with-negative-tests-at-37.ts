import type { CaseEntry } from '../schema';

export const foodAllergyBreadWithNegativeTestsAt37Case: CaseEntry = {
  id: 'food-allergy-bread-with-negative-tests-at-37',
  title: 'Two anaphylactic attacks after bread, with negative allergy tests, in a woman of 37',
  summary:
    'A 37-year-old woman, well until two months before, had symptoms at once after eating bread and biscuits, twice as anaphylaxis. Skin prick test, specific IgE and patch test for wheat were all negative. It was wheat allergy all the same; the oral challenge is left out.',
  setting: 'secondary_care',
  ageYears: 37,
  sex: 'female',
  answers: [
    { finding: 'symptom-trigger-wheat', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'wheat-anaphylaxis', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'sensitisation-positive', state: 'absent' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'recent-anaphylaxis-same-food', state: 'present' },
    { finding: 'wheat-before-reaction', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['oral-food-challenge', 'specific-ige', 'component-omega5-gliadin']],
  source: { id: 'semj-wheat-allergy-37', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
