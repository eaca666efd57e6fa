import type { CaseEntry } from '../schema';

export const foodAllergyABeekeepersDrinkAt29Case: CaseEntry = {
  id: 'food-allergy-a-beekeepers-drink-at-29',
  title: 'An anaphylactic reaction to a drink of raw larvae in a beekeeper of 29',
  summary:
    'A 29-year-old beekeeper, who bore stings and honey well, had an anaphylactic reaction after a drink pressed from raw drone larvae; which organs took part, and whether the gut did, is not told in the abstract. It was an allergy to the larvae; skin and blood tests are left out. He was seen afterwards; where the patient was seen is not told.',
  setting: 'general',
  ageYears: 29,
  sex: 'male',
  answers: [
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'eaaci-2018-drone-larvae-29', locator: 'Abstract' },
  readFrom: 'abstract',
};
