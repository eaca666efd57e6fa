import type { CaseEntry } from '../schema';

export const sevelamerColitisBlackThenBloodyStoolsAt53Case: CaseEntry = {
  id: 'sevelamer-colitis-black-then-bloody-stools-at-53',
  title: 'Two weeks of black stools, then two days of blood, in a woman of 53 on dialysis',
  summary:
    'A 53-year-old woman on dialysis after a transplanted kidney had failed came with two days of blood from the rectum, after two weeks of black stools. She took no anti-inflammatory painkiller, and an earlier colonoscopy had been clear; among many medicines she took sevelamer. Pulse and pressure were steady; haemoglobin 60 g/L, before 80 to 90. It was a colitis from sevelamer; endoscopies and biopsies are left out.',
  setting: 'emergency',
  ageYears: 53,
  sex: 'female',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'melaena', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'heart-or-kidney-failure', state: 'present' },
    { finding: 'transplant-recipient', state: 'present' },
    { finding: 'nsaid-use', state: 'absent' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'haemoglobin', quantity: 60 },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [{ investigation: 'cbc', outcome: 'other-anaemia' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  source: { id: 'acg-2019-sevelamer-53', locator: 'Abstract, case description' },
  readFrom: 'abstract',
};
