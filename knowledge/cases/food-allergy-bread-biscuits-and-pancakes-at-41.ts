import type { CaseEntry } from '../schema';

export const foodAllergyBreadBiscuitsAndPancakesAt41Case: CaseEntry = {
  id: 'food-allergy-bread-biscuits-and-pancakes-at-41',
  title: 'Three swellings of lips and throat at meals over five years in a woman of 41',
  summary:
    'A 41-year-old woman was referred because of repeated severe reactions without a clear trigger. The first, in 2011, swelled her lips and throat while she ate bread with cheese and drank mixed juice; two years later biscuits made her throat itch and her breath short; in 2016, late in a pregnancy, home-made pancakes swelled her throat again, and she vomited. Whole wheat was suspected, but she ate wheat regularly without trouble. It was an allergy to buckwheat hidden in the foods; skin tests and antibodies are left out.',
  setting: 'secondary_care',
  ageYears: 41,
  sex: 'female',
  answers: [
    { finding: 'unexplained-anaphylaxis', state: 'present' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
    { finding: 'classic-ige-skin-resp', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 1825 },
    { finding: 'wheat-before-reaction', state: 'present' },
    { finding: 'tolerates-food-on-other-occasions', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'eaaci-2020-buckwheat-41', locator: 'Relato do caso' },
  readFrom: 'abstract',
};
