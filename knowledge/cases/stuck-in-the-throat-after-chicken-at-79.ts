import type { CaseEntry } from '../schema';

export const stuckInTheThroatAfterChickenAt79Case: CaseEntry = {
  id: 'stuck-in-the-throat-after-chicken-at-79',
  title: 'An hour of something stuck in the throat after chicken in a man of 79',
  summary:
    'A healthy 79-year-old man came to the urgent desk of his health centre because something had stuck in his throat while he ate chicken an hour before; saliva ran from his mouth and he pointed at the thyroid cartilage with a fingertip. He was neither breathless nor in pain in the chest; pressure 130/75, 36.8 °C, saturation 98 %, chest normal, and a mirror showed pooled saliva only. A foreign body lay across the mouth of the gullet; the endoscopy that showed and removed it is left out.',
  setting: 'primary_care',
  ageYears: 79,
  sex: 'male',
  answers: [
    { finding: 'food-bolus-stuck-now', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'resp-compromise', state: 'absent' },
    { finding: 'cardiac-features', state: 'absent' },
    { finding: 'sbp', quantity: 130 },
    { finding: 'temp-c', quantity: 36.8 },
    { finding: 'fever', state: 'absent' },
    { finding: 'dehydration', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['eosinophilic-oesophagitis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: {
    id: 'semergen-160-700-foreign-body',
    locator: 'Descripción del caso; Exploración y pruebas complementarias',
  },
  readFrom: 'full_text',
};
