import type { CaseEntry } from '../schema';

export const foodAllergyATinglingMouthAndHivesForSevenYearsAt54Case: CaseEntry = {
  id: 'food-allergy-a-tingling-mouth-and-hives-for-seven-years-at-54',
  title: 'A tingling mouth and hives three or four times a year for seven years in a woman of 54',
  summary:
    'For seven years a slightly atopic 54-year-old woman had had, three or four times a year and without warning, a tingling mouth and then hives after various foods; with the last one she vomited, her gut complaint. For a year lentils and chickpeas had made her mouth tingle. It was an allergy to lupin and some pulses; tests are left out.',
  setting: 'general',
  ageYears: 54,
  sex: 'female',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'symptom-duration', quantity: 2557 },
    { finding: 'specific-food-suspected', state: 'present' },
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
  source: { id: 'jmcr-2014-lupin-41', locator: 'Abstract, case 4' },
  readFrom: 'abstract',
};
