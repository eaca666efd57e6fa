import type { CaseEntry } from '../schema';

export const diverticularDiseaseTwoDaysOfPainBelowRightAt83Case: CaseEntry = {
  id: 'diverticular-disease-two-days-of-pain-below-right-at-83',
  title: 'Two days of pain low on the right in a woman of 83',
  summary:
    'An 83-year-old woman came to an emergency service in Oviedo with 48 hours of pain in the right iliac fossa. It was an inflamed giant diverticulum of the sigmoid; X-ray, scan and operation are left out. Nothing else of her history, examination or blood tests is told in this clinical image.',
  setting: 'emergency',
  ageYears: 83,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'sanchez-garcia-giant-diverticulum', locator: 'Clinical image' },
  readFrom: 'full_text',
};
