import type { CaseEntry } from '../schema';

export const ovarianCancerBloatingAt28Case: CaseEntry = {
  id: 'ovarian-cancer-bloating-at-28',
  title: 'Six months of a growing, bloated belly in a woman of 28',
  summary:
    'A 28-year-old woman came to the emergency department after six months of a growing abdomen, bloating and fatigue. She was nauseous, soon full, short of breath when lying, and had lost 15 pounds without meaning to. Her periods had been irregular, and she was not pregnant. It was ovarian cancer; the CT scan is left out here.',
  setting: 'emergency',
  ageYears: 28,
  sex: 'female',
  answers: [
    { finding: 'abdominal-distension-persistent', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'symptom-duration', quantity: 182 },
    { finding: 'nausea', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'pregnant', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ca125'], ['pelvic-ultrasound']],
  source: { id: 'wiler-2013-distension', locator: 'First paragraph' },
  readFrom: 'full_text',
};
