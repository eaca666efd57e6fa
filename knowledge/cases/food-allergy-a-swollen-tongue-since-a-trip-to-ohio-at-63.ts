import type { CaseEntry } from '../schema';

export const foodAllergyASwollenTongueSinceATripToOhioAt63Case: CaseEntry = {
  id: 'food-allergy-a-swollen-tongue-since-a-trip-to-ohio-at-63',
  title: 'Hives and a swollen tongue again and again since a journey to Ohio in a man of 63',
  summary:
    'A 63-year-old man had had hives and swelling of the tongue again and again since a recent journey to a town in Ohio. He had never had an allergy. Vital signs and examination were normal, and so were eosinophils, thyroid and iron; HIV was negative. It was an allergy to alpha-gal; antibodies are left out. At first nobody tied the hives to food; they are coded where hives after food are asked, as there is no other place.',
  setting: 'general',
  ageYears: 63,
  sex: 'male',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'recurrent-angioedema-no-hives', state: 'absent' },
    { finding: 'allergic-rhinitis', state: 'absent' },
    { finding: 'asthma', state: 'absent' },
    { finding: 'atopic-eczema', state: 'absent' },
    { finding: 'eosinophilia', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'patel-2024-alpha-gal', locator: 'Abstract' },
  readFrom: 'abstract',
};
