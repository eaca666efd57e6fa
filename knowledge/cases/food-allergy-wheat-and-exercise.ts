import type { CaseEntry } from '../schema';

export const foodAllergyWheatAndExerciseCase: CaseEntry = {
  id: 'food-allergy-wheat-and-exercise',
  title: 'Five years of hives and faints after wheat in a woman of 54',
  summary:
    'A 54-year-old Korean woman came with what she knew for five years as an allergy to wheat flour. Minutes to hours after noodles, bread or snacks she had itching, hives all over, breathlessness and a short loss of consciousness. The tests and the provocation that showed exercise to be the cofactor are left out here.',
  setting: 'secondary_care',
  ageYears: 54,
  sex: 'female',
  answers: [
    { finding: 'self-reported-food-allergy', state: 'present' },
    { finding: 'symptom-duration', quantity: 1825 },
    { finding: 'symptom-trigger-wheat', state: 'present' },
    { finding: 'pruritus', state: 'present' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'syncope', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.1',
  source: { id: 'case-lee2009-wdeia', locator: 'Case report' },
  readFrom: 'abstract',
};
