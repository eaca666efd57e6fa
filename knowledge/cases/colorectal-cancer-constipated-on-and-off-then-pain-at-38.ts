import type { CaseEntry } from '../schema';

export const colorectalCancerConstipatedOnAndOffThenPainAt38Case: CaseEntry = {
  id: 'colorectal-cancer-constipated-on-and-off-then-pain-at-38',
  title: 'Two months of constipation on and off, then two days of pain and vomiting at 38',
  summary:
    'A 38-year-old man came to the emergency department after two days of pain all over the belly with nausea, vomiting and constipation; he had been constipated on and off for two months. Nothing ran in the family. He had a slight fever and the belly was tender all over; white cells 14, haemoglobin 98 g/L, lactate 2.1. There were two cancers of the colon; CT, enema and operation are left out.',
  setting: 'emergency',
  ageYears: 38,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'first-degree-relative-crc', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'white-cell-count', quantity: 14 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'haemoglobin', quantity: 98 },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [{ investigation: 'troponin-lactate-panel', value: 2.1 }],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'gill-2025-synchronous-38', locator: 'Case description' },
  readFrom: 'abstract',
};
