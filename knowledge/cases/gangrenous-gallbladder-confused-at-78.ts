import type { CaseEntry } from '../schema';

export const gangrenousGallbladderConfusedAt78Case: CaseEntry = {
  id: 'gangrenous-gallbladder-confused-at-78',
  title: 'Pain under the right ribs, sepsis and confusion in a woman of 78',
  summary:
    'A 78-year-old woman was brought to an emergency department with pain under the right ribs, signs of sepsis and a changed mental state. The gallbladder was gangrenous; the scans are left out.',
  setting: 'emergency',
  ageYears: 78,
  sex: 'female',
  answers: [
    { finding: 'ruq-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'unwell-sepsis-signs', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['lft'], ['pelvic-ultrasound', 'ct-abdomen']],
  source: { id: 'cureus-28322-gallbladder', locator: 'Abstract' },
  readFrom: 'abstract',
};
