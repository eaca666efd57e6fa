import type { CaseEntry } from '../schema';

export const ovarianCancerConfusedWithAFailingHeartAt90Case: CaseEntry = {
  id: 'ovarian-cancer-confused-with-a-failing-heart-at-90',
  title: 'Confusion, a failing heart and a mass in the pelvis of a woman of 90',
  summary:
    'The history kept with a specimen of a pathology museum: a 90-year-old woman came with confusion, congestive heart failure and a mass in the pelvis. It was an endometrioid carcinoma of the ovary; she died of a ruptured aneurysm of the aorta, which is left out. That the confusion was new is taken from “presented with”. Complaints of the gut, her weight and blood tests are not told.',
  setting: 'general',
  ageYears: 90,
  sex: 'female',
  answers: [
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'heart-or-kidney-failure', state: 'present' },
    { finding: 'pelvic-mass', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['pelvic-ultrasound'], ['ca125']],
  source: { id: 'otago-n113-ovary', locator: 'Specimen N113' },
  readFrom: 'full_text',
};
