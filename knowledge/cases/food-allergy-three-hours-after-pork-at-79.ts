import type { CaseEntry } from '../schema';

export const foodAllergyThreeHoursAfterPorkAt79Case: CaseEntry = {
  id: 'food-allergy-three-hours-after-pork-at-79',
  title: 'A severe reaction three hours after pork in a woman of 79',
  summary:
    'A 79-year-old woman had a severe anaphylaxis three hours after eating pork; before 2012 she never had a complaint after meat. It was an allergy to alpha-gal; antibodies are left out. Which organs took part, tick bites of her own and where she was seen are not told in the abstract.',
  setting: 'general',
  ageYears: 79,
  sex: 'female',
  answers: [
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'mammalian-meat-2-6h', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.15',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'tripathi-2014-red-meat', locator: 'Abstract' },
  readFrom: 'abstract',
};
