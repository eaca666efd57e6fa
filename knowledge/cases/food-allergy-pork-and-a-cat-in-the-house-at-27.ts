import type { CaseEntry } from '../schema';

export const foodAllergyPorkAndACatInTheHouseAt27Case: CaseEntry = {
  id: 'food-allergy-pork-and-a-cat-in-the-house-at-27',
  title: 'Two reactions half an hour after a little pork in a woman of 27 with a cat',
  summary:
    'A 27-year-old woman from Mozambique, in Lisbon for years, has had hay fever and red eyes since childhood, worse for three years; a dog has lived in her flat for six years and a cat for three. Raw pork makes her skin swell each time she touches it. Twice within six years skin and mucosa reacted over her body 30 minutes after a little pork. It was allergy to pork through the cat; skin tests, antibodies and the challenges, in which she reacted severely to pork and beef, are left out. The reactions are coded as hives or swelling after the food. She was seen by allergists.',
  setting: 'secondary_care',
  ageYears: 27,
  sex: 'female',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'onset-minutes', quantity: 30 },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.14',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'arq-asma-2023-pork-cat', locator: 'Abstract; description of the case in the poster' },
  readFrom: 'abstract',
};
