import type { CaseEntry } from '../schema';

export const foodAllergyBreadAndExerciseAt24Case: CaseEntry = {
  id: 'food-allergy-bread-and-exercise-at-24',
  title: 'Two years of hives and faints when she exercises after wheat, at 24',
  summary:
    'For two years a 24-year-old woman had had attacks of hives, breathlessness and fainting when she exercised after eating wheat; wheat or exercise alone did nothing. She was seen between attacks. It was an allergy to wheat that needs exercise; skin tests and challenge are left out.',
  setting: 'secondary_care',
  ageYears: 24,
  sex: 'female',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'exercise-plus-food-reaction', state: 'present' },
    { finding: 'symptom-trigger-wheat', state: 'present' },
    { finding: 'acute-onset', state: 'absent' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.4',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'bjd-1998-fdeia', locator: 'Abstract' },
  readFrom: 'abstract',
};
