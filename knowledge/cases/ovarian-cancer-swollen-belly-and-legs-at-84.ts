import type { CaseEntry } from '../schema';

export const ovarianCancerSwollenBellyAndLegsAt84Case: CaseEntry = {
  id: 'ovarian-cancer-swollen-belly-and-legs-at-84',
  title: 'A swollen belly, swollen legs and no appetite in a woman of 84',
  summary:
    'An 84-year-old woman with stable angina, an earlier passing stroke and chronic lung disease has a swollen belly, swollen legs and no appetite. It teaches cancer of ovary or peritoneum; the CT, which showed fluid, a thick omentum and a mass, is left out. How long it lasts and where she was seen is not told.',
  setting: 'general',
  ageYears: 84,
  sex: 'female',
  answers: [
    { finding: 'bloating', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  writtenForTeaching: true,
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ca125'], ['pelvic-ultrasound', 'ct-abdomen']],
  source: { id: 'mhmedical-2361-ovary-84', locator: 'Case history' },
  readFrom: 'full_text',
};
