import type { CaseEntry } from '../schema';

export const foodAllergyHivesAndVomitingTwiceWithAnItchyMouthAt38Case: CaseEntry = {
  id: 'food-allergy-hives-and-vomiting-twice-with-an-itchy-mouth-at-38',
  title: 'Hives and vomiting after two meals in a woman of 38 whose mouth itches with fruit',
  summary:
    'A 38-year-old woman with a known oral allergy syndrome had two reactions after food, with hives and vomiting, her gut complaint. Both foods held lupin flour, to which she was allergic; skin tests are left out. The time from the meals is not told. The oral allergy syndrome is coded as an itchy mouth with raw fruit or nuts.',
  setting: 'general',
  ageYears: 38,
  sex: 'female',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'oral-itching-raw-fruit', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['specific-ige', 'skin-prick-test'],
    ['oral-food-challenge', 'elimination-diet'],
  ],
  source: { id: 'jmcr-2014-lupin-41', locator: 'Abstract, case 3' },
  readFrom: 'abstract',
};
