import type { CaseEntry } from '../schema';

export const ulcerativeColitisAchingJointsAndARashAt25Case: CaseEntry = {
  id: 'ulcerative-colitis-aching-joints-and-a-rash-at-25',
  title: 'A week of pain, bloody stools, sore ankles and a rash in a woman of 25 with known colitis',
  summary:
    'A 25-year-old woman with known ulcerative colitis had had belly pain and bloody stools for a week, with pain in both ankles and knees and a rash that did not fade on the shoulder, armpit and groin. Stool PCR and C. difficile were negative, the antibodies of rheumatic disease as well. It was a flare of the colitis that had begun with hives; skin biopsies are left out.',
  setting: 'inpatient',
  ageYears: 25,
  sex: 'female',
  answers: [
    { finding: 'known-uc', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'mottled-or-nonblanching-rash', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
  ],
  results: [
    { investigation: 'stool-multiplex-pcr', outcome: 'no-target' },
    { investigation: 'c-difficile-testing', outcome: 'negative' },
  ],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['c-difficile-testing'], ['crp', 'cbc']],
  source: { id: 'acg2019-593494-urticaria', locator: 'Case Description/Methods' },
  readFrom: 'abstract',
};
