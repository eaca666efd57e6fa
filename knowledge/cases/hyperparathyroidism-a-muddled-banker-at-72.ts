import type { CaseEntry } from '../schema';

export const hyperparathyroidismAMuddledBankerAt72Case: CaseEntry = {
  id: 'hyperparathyroidism-a-muddled-banker-at-72',
  title: 'Constipation for months in a retired banker of 72',
  summary:
    'A 72-year-old retired banker came to her general practitioner for a review of her medicines: amlodipine, simvastatin and aspirin for a well controlled blood pressure. She was a little muddled about them and vaguer than usual. Over the past few months constipation had become worse, with pain of the belly on and off, which worried her because her husband had died of bowel cancer. Examination was wholly normal. It was an adenoma of a parathyroid gland; calcium, which was the surprise of the blood tests taken then, is left out. Being a little muddled is not coded as new confusion, which is a doubt. Few months are coded as three.',
  setting: 'primary_care',
  ageYears: 72,
  sex: 'female',
  answers: [
    { finding: 'constipation', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 91 },
    { finding: 'hypertension', state: 'present' },
    { finding: 'aspirin-use', state: 'present' },
    { finding: 'statin-use', state: 'present' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['fit'], ['cbc'], ['electrolytes-and-calcium'], ['tsh']],
  source: { id: 'newson-gponline-calcium-72', locator: 'Case, to the examination' },
  readFrom: 'full_text',
};
