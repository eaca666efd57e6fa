import type { CaseEntry } from '../schema';

export const foodAllergyHomeBakedBreadWithFrenchFlourAt57Case: CaseEntry = {
  id: 'food-allergy-home-baked-bread-with-french-flour-at-57',
  title: 'Anaphylaxis after home-baked bread from flour bought in France in a man of 57',
  summary:
    'A 57-year-old man seen in an allergy service had had anaphylaxis after eating bread baked at home with buckwheat flour bought in France. It was an allergy to buckwheat; skin test and antibodies are left out. The signs are not told one by one in the part seen.',
  setting: 'secondary_care',
  ageYears: 57,
  sex: 'male',
  answers: [{ finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' }],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'pmc3214221-buckwheat', locator: 'Abstract, first patient' },
  readFrom: 'abstract',
};
