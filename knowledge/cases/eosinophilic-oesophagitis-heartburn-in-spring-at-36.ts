import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisHeartburnInSpringAt36Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-heartburn-in-spring-at-36',
  title: 'Fullness and heartburn that come back every spring',
  summary:
    'A woman of 36 allergic to many pollens had seen her family doctor for fullness and some heartburn and was given a prokinetic. Two years later she was back with much the same, mostly in spring, and more heartburn. Coded is this second visit. An acid blocker did not help either, food began to stick, and biopsies of the gullet showed eosinophilic oesophagitis; all this is left out.',
  setting: 'primary_care',
  ageYears: 36,
  sex: 'female',
  answers: [
    { finding: 'heartburn', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.3',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  source: { id: 'semergen-160-2523-eoe', locator: 'Description of the case, second visit' },
  readFrom: 'full_text',
};
