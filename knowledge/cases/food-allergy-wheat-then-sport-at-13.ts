import type { CaseEntry } from '../schema';

export const foodAllergyWheatThenSportAt13Case: CaseEntry = {
  id: 'food-allergy-wheat-then-sport-at-13',
  title: 'Anaphylaxis after wheat and then exercise in a boy of 13',
  summary:
    'A 13-year-old boy in whom an allergy to wheat was suspected had anaphylaxis after eating wheat and then exercising. It was an anaphylaxis that needs both; antibodies and the challenge are left out. The signs are not told one by one.',
  setting: 'secondary_care',
  ageYears: 13,
  sex: 'male',
  answers: [
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'exercise-plus-food-reaction', state: 'present' },
    { finding: 'wheat-before-reaction', state: 'present' },
    { finding: 'wheat-anaphylaxis', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test', 'component-omega5-gliadin']],
  source: { id: 'aei-1316-wdeia-boy', locator: 'Abstract' },
  readFrom: 'abstract',
};
