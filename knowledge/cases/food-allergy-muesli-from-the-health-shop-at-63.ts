import type { CaseEntry } from '../schema';

export const foodAllergyMuesliFromTheHealthShopAt63Case: CaseEntry = {
  id: 'food-allergy-muesli-from-the-health-shop-at-63',
  title: 'Wheeze and hives after health-food muesli in a woman of 63',
  summary:
    'A 63-year-old woman seen in an allergy service had had wheezing from narrowed airways and hives after eating a health-food muesli. It was an allergy to buckwheat; skin test and antibodies are left out.',
  setting: 'secondary_care',
  ageYears: 63,
  sex: 'female',
  answers: [
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'classic-ige-skin-resp', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'pmc3214221-buckwheat', locator: 'Abstract, second patient' },
  readFrom: 'abstract',
};
