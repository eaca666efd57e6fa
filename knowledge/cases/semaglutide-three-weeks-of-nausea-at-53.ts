import type { CaseEntry } from '../schema';

export const semaglutideThreeWeeksOfNauseaAt53Case: CaseEntry = {
  id: 'semaglutide-three-weeks-of-nausea-at-53',
  title: 'Three weeks of nausea and abdominal pain in a woman of 53 who was slimming',
  summary:
    'A woman of 53 with obesity, depression and sleep apnoea came to hospital with three weeks of nausea and abdominal pain. For four months she had injected semaglutide every week to lose weight. The stomach was found to empty slowly, from the drug; endoscopy and the emptying study are left out.',
  setting: 'emergency',
  ageYears: 53,
  sex: 'female',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'depression', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'on-diarrhoea-drug', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['lipase-amylase']],
  source: { id: 'pmc10874596-semaglutide', locator: 'Case presentation, opening' },
  readFrom: 'full_text',
};
