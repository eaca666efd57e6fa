import type { CaseEntry } from '../schema';

export const hyperthyroidismALawyerWithARacingHeartAt34Case: CaseEntry = {
  id: 'hyperthyroidism-a-lawyer-with-a-racing-heart-at-34',
  title: 'Eight kilos lost in twelve weeks with a racing heart in a woman of 34',
  summary:
    'A 34-year-old lawyer had lost 8 kg in twelve weeks although she ate more. She was ever more anxious, could not concentrate or sleep, her hands shook, she sweated and her heart raced. Never before. Pressure 154/64, pulse 124, skin warm and moist, fine tremor, brisk reflexes, a small goitre without nodules, eyes normal. It teaches hyperthyroidism. That she sees a general practitioner is taken from the journal. She told no gut complaint. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 34,
  sex: 'female',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'symptom-duration', quantity: 84 },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'sbp', quantity: 154 },
    { finding: 'hr', quantity: 124 },
    { finding: 'goitre', state: 'present' },
    { finding: 'brain-fog', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['tsh']],
  source: { id: 'ausdoc-graves-34', locator: 'First part of the case' },
  readFrom: 'full_text',
};
