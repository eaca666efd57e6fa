import type { CaseEntry } from '../schema';

export const foodAllergyANutCroissantAt52Case: CaseEntry = {
  id: 'food-allergy-a-nut-croissant-at-52',
  title: 'Swollen face, dizziness and short breath minutes after a nut croissant in a woman of 52',
  summary:
    'A few minutes after a nut croissant the face and mouth of a 52-year-old woman swelled, then she was dizzy and short of breath and needed emergency care; no gut complaint is told. It was an allergy to lupine flour in the pastry; tests are left out. The cause was not known beforehand, so contact is coded as possible; a few minutes are not coded as a number.',
  setting: 'emergency',
  ageYears: 52,
  sex: 'female',
  answers: [
    { finding: 'acute-onset', state: 'present' },
    { finding: 'allergen-exposure', choice: 'possible' },
    { finding: 'skin-mucosal', state: 'present' },
    { finding: 'resp-compromise', state: 'present' },
    { finding: 'reaction-in-progress', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'brennecke-2007-lupine', locator: 'Summary' },
  readFrom: 'abstract',
};
