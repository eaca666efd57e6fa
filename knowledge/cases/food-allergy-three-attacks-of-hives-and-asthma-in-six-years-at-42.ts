import type { CaseEntry } from '../schema';

export const foodAllergyThreeAttacksOfHivesAndAsthmaInSixYearsAt42Case: CaseEntry = {
  id: 'food-allergy-three-attacks-of-hives-and-asthma-in-six-years-at-42',
  title: 'Three growing attacks of hives and asthma over six years in a woman of 42',
  summary:
    'A slightly atopic 42-year-old woman had had three attacks of hives and asthma, each worse, over six years, after foods that were found to hold lupin flour; no gut complaint is told. Blood and skin tests are left out. Which foods she herself suspected is not told, so none is coded as suspected.',
  setting: 'general',
  ageYears: 42,
  sex: 'female',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'symptom-duration', quantity: 2191 },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'jmcr-2014-lupin-41', locator: 'Abstract, case 2' },
  readFrom: 'abstract',
};
