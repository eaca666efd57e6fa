import type { CaseEntry } from '../schema';

export const ovarianCancerPainAndAGrowingBellyAt36Case: CaseEntry = {
  id: 'ovarian-cancer-pain-and-a-growing-belly-at-36',
  title: 'Pain and a belly that grows in a healthy woman of 36',
  summary:
    'A 36-year-old woman without other illness went to primary care in Brazil with pain in the belly that was growing larger. It was a mucinous cancer of the ovary; the scans, which showed a large cyst and gallstones, the long way to the operation and the histology are left out. How long she had waited and the examination are not told in the part seen.',
  setting: 'primary_care',
  ageYears: 36,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-distension-persistent', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.14',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ca125', 'pelvic-ultrasound']],
  source: { id: 'febrasgo-cbgo-2023-2396', locator: 'Descrição do caso' },
  readFrom: 'full_text',
};
