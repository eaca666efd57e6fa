import type { CaseEntry } from '../schema';

export const foodAllergyABiscuitAndALumpUnderTheTongueAt48Case: CaseEntry = {
  id: 'food-allergy-a-biscuit-and-a-lump-under-the-tongue-at-48',
  title: 'A tingling lump under the tongue minutes after one brand of biscuits in a man of 48',
  summary:
    'A 48-year-old man who does not tolerate milk products came to his dentist with a red swelling under the right side of the tongue: whenever he ate one brand of chocolate chip biscuits it came within two to three minutes, slight and tingling. The report calls it an oral manifestation of a food allergy; what the dentist found out further is left out.',
  setting: 'general',
  ageYears: 48,
  sex: 'male',
  answers: [
    { finding: 'skin-mucosal', state: 'present' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'onset-minutes', quantity: 3 },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'reproducible-food-reaction', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
    { finding: 'lactose-intolerance-known', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.6',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'dentistry-today-food-allergy', locator: 'Case Report' },
  readFrom: 'full_text',
};
