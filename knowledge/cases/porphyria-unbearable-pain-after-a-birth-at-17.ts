import type { CaseEntry } from '../schema';

export const porphyriaUnbearablePainAfterABirthAt17Case: CaseEntry = {
  id: 'porphyria-unbearable-pain-after-a-birth-at-17',
  title: 'Unbearable pain all over the belly in the weeks after a birth in a mother of 17',
  summary:
    'A 17-year-old mother came to an emergency department in the weeks after a birth with pain all over the belly, which stayed unbearable under painkillers. Her blood pressure was high, without a figure, and the sodium was 121 mmol/L. Her own mother had died with a like illness, and she lay on her belly to ease the pain. It was an acute intermittent porphyria; the fits after admission and the tests for infection, poison and genes are left out. The pressure and the family have no entry that fits. Stool, vomiting and urine are not told.',
  setting: 'emergency',
  ageYears: 17,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'recent-birth', state: 'present' },
    { finding: 'sodium-mmol', quantity: 121 },
    { finding: 'electrolyte-disturbance', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen', 'pelvic-ultrasound'], ['cbc'], ['lft', 'lipase-amylase'], ['renal-function']],
  source: { id: 'pubmed-32558425-porphyria', locator: 'Abstract' },
  readFrom: 'abstract',
};
