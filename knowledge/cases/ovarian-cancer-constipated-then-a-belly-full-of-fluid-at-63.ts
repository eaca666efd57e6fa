import type { CaseEntry } from '../schema';

export const ovarianCancerConstipatedThenABellyFullOfFluidAt63Case: CaseEntry = {
  id: 'ovarian-cancer-constipated-then-a-belly-full-of-fluid-at-63',
  title: 'Three months of constipation, then a belly full of fluid, in a woman of 63',
  summary:
    'A 63-year-old woman was admitted with a very large amount of fluid in the belly. No appetite and a loss of 10 kg in two weeks had come before, and constipation for three months. Nothing on examination spoke for a chronic disease of the liver. It was an ovarian cancer spread over the peritoneum; puncture, CA-125, ultrasound and CT are left out.',
  setting: 'inpatient',
  ageYears: 63,
  sex: 'female',
  answers: [
    { finding: 'ascites', state: 'present' },
    { finding: 'abdominal-distension-persistent', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'rapid-weight-loss-kg-week', quantity: 5 },
    { finding: 'constipation', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'chronic-liver-disease', state: 'absent' },
    { finding: 'known-cirrhosis', state: 'absent' },
    { finding: 'postmenopausal', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ca125'], ['pelvic-ultrasound', 'ct-abdomen']],
  source: { id: 'clinica-medica-2015-578-ovary', locator: 'Relato do caso' },
  readFrom: 'full_text',
};
