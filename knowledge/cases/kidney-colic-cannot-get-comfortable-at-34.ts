import type { CaseEntry } from '../schema';

export const kidneyColicCannotGetComfortableAt34Case: CaseEntry = {
  id: 'kidney-colic-cannot-get-comfortable-at-34',
  title: 'Severe pain from the right loin to the groin in a man of 34',
  summary:
    'A 34-year-old man told his general practitioner of a short history of severe pain that came and went from the right loin to the right groin; he could not find a comfortable position and passed urine often and at times with urgency. His temperature was normal and the dipstick showed only blood that could not be seen. It teaches colic of the kidney. It is a vignette written to teach and no told patient. The blood on the dipstick has no finding and is left out; the pain is coded as pain of the loin and, because it ran to the groin, as pain of the belly, which is a doubt.',
  setting: 'primary_care',
  ageYears: 34,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'colicky-severe-pain', state: 'present' },
    { finding: 'pain-radiating-outside-abdomen', state: 'present' },
    { finding: 'urinary-urgency-frequency', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'back-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen', 'pelvic-ultrasound'], ['renal-function']],
  source: { id: 'manjunath-2013-colic-34', locator: 'First paragraph' },
  readFrom: 'full_text',
};
