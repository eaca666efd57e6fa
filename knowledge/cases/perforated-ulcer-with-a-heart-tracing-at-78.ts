import type { CaseEntry } from '../schema';

export const perforatedUlcerWithAHeartTracingAt78Case: CaseEntry = {
  id: 'perforated-ulcer-with-a-heart-tracing-at-78',
  title: 'Three hours of sudden severe upper pain and a heart tracing like an infarct in a man of 78',
  summary:
    'A 78-year-old man without known illness came to the emergency department with sudden severe pain in the upper belly for three hours. The tracing looked like a heart attack; the belly had few sounds, rebound all over and guarding. It was a perforated gastric ulcer; the X-ray and the operation are left out.',
  setting: 'emergency',
  ageYears: 78,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.125 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'vutthikraivit-perforation', locator: 'Abstract; Case' },
  readFrom: 'full_text',
};
