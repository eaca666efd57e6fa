import type { CaseEntry } from '../schema';

export const traumaticPerforationHitByACarWithCrohnAt28Case: CaseEntry = {
  id: 'traumatic-perforation-hit-by-a-car-with-crohn-at-28',
  title: 'Pain and guarding on the right after being hit by a car in a man of 28 with Crohn’s disease',
  summary:
    'A man of 28 with Crohn’s disease for four years, on azathioprine and infliximab, came with pain in the belly after a car had hit him as he walked. He was drowsy, with a fast pulse but otherwise stable; there was guarding and rebound in the right lower belly. The bowel had been torn by the blow, which lies outside the list. The injury has no finding; both readings of the CT are left out.',
  setting: 'emergency',
  ageYears: 28,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'known-cd', state: 'present' },
    { finding: 'age-at-diagnosis', quantity: 24 },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.10',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp'], ['troponin-lactate-panel']],
  source: { id: 'jscr-2024-rjae630', locator: 'Case report' },
  readFrom: 'full_text',
};
