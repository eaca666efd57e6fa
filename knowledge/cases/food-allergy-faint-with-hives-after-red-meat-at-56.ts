import type { CaseEntry } from '../schema';

export const foodAllergyFaintWithHivesAfterRedMeatAt56Case: CaseEntry = {
  id: 'food-allergy-faint-with-hives-after-red-meat-at-56',
  title: 'Hives all over, diarrhoea and faintness after red meat in a man of 56',
  summary:
    'A 56-year-old man had hives all over the body, diarrhoea and faintness after eating red meat and was taken to the emergency department; an allergy department saw him afterwards. He remembered no tick bite, not even as a child. It was an allergy to alpha-gal; antibodies and prick tests are left out. Hives, diarrhoea and faintness together are coded as a severe reaction.',
  setting: 'secondary_care',
  ageYears: 56,
  sex: 'male',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'classic-ige-skin-resp', state: 'present' },
    { finding: 'tick-bite-delayed-meat-reaction', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'caron-2022-alpha-gal', locator: 'Abstract' },
  readFrom: 'abstract',
};
