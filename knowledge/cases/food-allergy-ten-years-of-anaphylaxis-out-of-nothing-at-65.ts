import type { CaseEntry } from '../schema';

export const foodAllergyTenYearsOfAnaphylaxisOutOfNothingAt65Case: CaseEntry = {
  id: 'food-allergy-ten-years-of-anaphylaxis-out-of-nothing-at-65',
  title: 'Ten years of anaphylaxis that seemed to come from nothing in a man of 65',
  summary:
    'A 65-year-old man from the country in Florida came to a clinic because of attacks of anaphylaxis over ten years that seemed to come by themselves, some with so low a pressure that he needed an emergency department. Over the years ticks, mosquitoes and bees had got him without a reaction. It was an allergy to alpha-gal; antibodies are left out. Tick bites alone have no finding here.',
  setting: 'secondary_care',
  ageYears: 65,
  sex: 'male',
  answers: [
    { finding: 'unexplained-anaphylaxis', state: 'present' },
    { finding: 'symptom-duration', quantity: 3650 },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige'], ['tryptase']],
  source: { id: 'robinson-2017-alpha-gal', locator: 'Second paragraph of the summary' },
  readFrom: 'secondary',
};
