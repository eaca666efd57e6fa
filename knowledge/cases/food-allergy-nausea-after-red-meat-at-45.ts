import type { CaseEntry } from '../schema';

export const foodAllergyNauseaAfterRedMeatAt45Case: CaseEntry = {
  id: 'food-allergy-nausea-after-red-meat-at-45',
  title: 'Nine months of nausea and pain after red meat in a woman of 45',
  summary:
    'A 45-year-old woman had had nausea and abdominal pain for nine months, always after red meat. Routine blood tests, imaging and endoscopy showed nothing. It was an allergy to alpha-gal; the antibody test is left out.',
  setting: 'secondary_care',
  ageYears: 45,
  sex: 'female',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'reproducible-food-reaction', state: 'present' },
    { finding: 'symptom-duration', quantity: 274 },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.4',
  redFlagExpected: false,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige']],
  source: { id: 'mccladdie-2025-alpha-gal', locator: 'Abstract' },
  readFrom: 'abstract',
};
