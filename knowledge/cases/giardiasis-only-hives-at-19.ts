import type { CaseEntry } from '../schema';

export const giardiasisOnlyHivesAt19Case: CaseEntry = {
  id: 'giardiasis-only-hives-at-19',
  title: 'Odd hives and no complaint of the gut in a man of 19',
  summary:
    'A 19-year-old man without earlier illness came with an odd rash of hives; no gut complaint is told. The only abnormal test was Giardia in the stool, which is left out, and the hives went when it was treated. Doubt: the cause is read from the course. How long he had had the hives, itch and food are not told.',
  setting: 'secondary_care',
  ageYears: 19,
  sex: 'male',
  answers: [{ finding: 'skin-mucosal', state: 'present' }],
  results: [],
  diagnosis: 'giardiasis',
  since: '2026.11.11',
  acceptable: ['ige-food-allergy'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['cbc'], ['crp', 'esr']],
  source: { id: 'jidc-giardia-urticaria-19', locator: 'Abstract' },
  readFrom: 'abstract',
};
