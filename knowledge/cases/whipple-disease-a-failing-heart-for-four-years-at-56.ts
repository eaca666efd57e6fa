import type { CaseEntry } from '../schema';

export const whippleDiseaseAFailingHeartForFourYearsAt56Case: CaseEntry = {
  id: 'whipple-disease-a-failing-heart-for-four-years-at-56',
  title: 'A failing heart with weight loss and no gut complaint in a man of 56',
  summary:
    'A 56-year-old man, healthy before, had had a failing heart for four years, with weight loss and fatigue but no complaint of the gut, which is coded as no diarrhoea and no belly pain. It was Whipple disease of valves and pericardium; echocardiography, operation and tests of the valves are left out.',
  setting: 'general',
  ageYears: 56,
  sex: 'male',
  answers: [
    { finding: 'heart-or-kidney-failure', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'symptom-duration', quantity: 1460 },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'bmccd-2019-whipple-triad', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
