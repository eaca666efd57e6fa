import type { CaseEntry } from '../schema';

export const microscopicColitisSentOnAfterThreeMonthsAt74Case: CaseEntry = {
  id: 'microscopic-colitis-sent-on-after-three-months-at-74',
  title: 'Diarrhoea and pain that did not settle in three months in a woman of 74',
  summary:
    'A 74-year-old woman had lasting diarrhoea and pain in the belly. A doctor near her home had taken it for a colon short of blood after a colonoscopy; when she was no better three months later she was sent on. She takes lansoprazole. It was collagenous colitis; both colonoscopies and the biopsies are left out. The three months since the first contact stand for the duration, which was longer. Blood in the stool, nights, weight and blood tests are not told in the abstract.',
  setting: 'secondary_care',
  ageYears: 74,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 91 },
    { finding: 'ppi-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.15',
  acceptable: ['ischaemic-colitis', 'bile-acid-diarrhoea'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['colonoscopy-random-biopsies'],
    ['cbc', 'crp'],
    ['stool-culture', 'c-difficile-testing'],
    ['ttg-iga'],
  ],
  source: { id: 'gee-2023-collagenous-74', locator: 'Abstract' },
  readFrom: 'abstract',
};
