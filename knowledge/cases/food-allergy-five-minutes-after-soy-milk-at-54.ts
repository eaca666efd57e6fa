import type { CaseEntry } from '../schema';

export const foodAllergyFiveMinutesAfterSoyMilkAt54Case: CaseEntry = {
  id: 'food-allergy-five-minutes-after-soy-milk-at-54',
  title: 'A swollen face and a closing throat five minutes after soy milk in a woman of 54',
  summary:
    'A 54-year-old woman with an allergy to birch pollen and an itching mouth from raw fruit drank soy milk and within five minutes had a swollen face, eyelids and conjunctivae and felt her throat close. It was an allergy to the soy protein that resembles birch pollen; antibodies are left out. Allergy to pollen is coded as hay fever; the oral allergy syndrome of her history as an itching mouth from raw fruit.',
  setting: 'general',
  ageYears: 54,
  sex: 'female',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'oral-itching-raw-fruit', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'nuts-or-soya-or-atypical', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'history-consistent', state: 'present' },
    { finding: 'classic-ige-skin-resp', state: 'present' },
    { finding: 'onset-minutes', quantity: 5 },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'soy-birch-two-women', locator: 'First patient' },
  readFrom: 'abstract',
};
