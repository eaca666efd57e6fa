import type { CaseEntry } from '../schema';

export const foodAllergyPeanutsInTheBirchSeasonAt16Case: CaseEntry = {
  id: 'food-allergy-peanuts-in-the-birch-season-at-16',
  title: 'Reactions in the mouth to peanuts, in spring, in a girl of 16',
  summary:
    'A 16-year-old girl found allergic to birch pollen at six, with a stuffy nose and itching eyes in the pollen season, has reactions in the mouth alone when she eats peanuts, in spring. A skin prick test and antibodies to whole peanut are positive. It was a reaction to peanut through birch pollen; components and the food challenge are left out.',
  setting: 'secondary_care',
  ageYears: 16,
  sex: 'female',
  answers: [
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'sensitisation-positive', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.6',
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [['specific-ige', 'skin-prick-test', 'component-ara-h-2']],
  source: { id: 'thermofisher-caroline-emma', locator: 'Caroline' },
  readFrom: 'full_text',
};
