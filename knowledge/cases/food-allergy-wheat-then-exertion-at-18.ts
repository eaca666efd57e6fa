import type { CaseEntry } from '../schema';

export const foodAllergyWheatThenExertionAt18Case: CaseEntry = {
  id: 'food-allergy-wheat-then-exertion-at-18',
  title: 'Eight months of hives, short breath and clouded senses after wheat and exertion in a man of 18',
  summary:
    'An 18-year-old man had had hives, short breath and clouded consciousness again and again for eight months, each time when he had eaten something made of wheat flour and then exerted himself. He got better quickly with antihistamines, adrenaline or steroid. Clouded consciousness is coded as fainting; what he had between attacks is not told. It was a food allergy that exercise sets off; the antibodies against shrimp and crab, which he ate without trouble, and the challenge are left out.',
  setting: 'secondary_care',
  ageYears: 18,
  sex: 'male',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'syncope', state: 'present' },
    { finding: 'symptom-duration', quantity: 243 },
    { finding: 'symptom-trigger-wheat', state: 'present' },
    { finding: 'wheat-before-reaction', state: 'present' },
    { finding: 'exercise-plus-food-reaction', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.18',
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['specific-ige', 'skin-prick-test', 'component-omega5-gliadin']],
  source: { id: 'cjtrd-2009-fdeia-18', locator: 'Abstract' },
  readFrom: 'abstract',
};
