import type { CaseEntry } from '../schema';

export const ovarianCancerTwelveKilosLostAndASwollenBellyAt65Case: CaseEntry = {
  id: 'ovarian-cancer-twelve-kilos-lost-and-a-swollen-belly-at-65',
  title: 'A swollen belly, twelve kilograms lost and vomiting in a woman of 65',
  summary:
    'A 65-year-old woman came to her health centre in Madrid because the belly was swollen and sore all over, she vomited and had lost 12 kg. She was wasted, the abdomen dull to percussion and some lymph nodes were enlarged; an ultrasound at the surgery showed free fluid. It was a serous carcinoma of the ovary; the analysis of the fluid and further imaging are left out.',
  setting: 'primary_care',
  ageYears: 65,
  sex: 'female',
  answers: [
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-distension-persistent', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pelvic-abdominal-pain', state: 'present' },
    { finding: 'ascites', state: 'present' },
    { finding: 'lymphadenopathy', state: 'present' },
    { finding: 'postmenopausal', state: 'present' },
  ],
  results: [{ investigation: 'pelvic-ultrasound', outcome: 'ascites' }],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.6',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ca125', 'ct-abdomen']],
  source: { id: 'angulo-2025-ascites', locator: 'Abstract' },
  readFrom: 'abstract',
};
