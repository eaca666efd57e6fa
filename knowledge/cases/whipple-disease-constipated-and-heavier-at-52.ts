import type { CaseEntry } from '../schema';

export const whippleDiseaseConstipatedAndHeavierAt52Case: CaseEntry = {
  id: 'whipple-disease-constipated-and-heavier-at-52',
  title: 'Constipation, weight gain and a rising CA-125 in a woman of 52',
  summary:
    'A 52-year-old office worker was referred because CA-125 had risen from 90 to 440 U/mL within a year at check-ups. She had grown constipated and gained 7.5 kg in two years, felt unwell and forgetful, and had attacks of pain that moved between small joints, shoulder and ankle. She had no diarrhoea or abdominal pain, did not smoke, drank little, had not travelled and had no link with tuberculosis. Glands at the back of the belly were enlarged. It was Whipple disease; the biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 52,
  sex: 'female',
  answers: [
    { finding: 'constipation', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'lymphadenopathy', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'recent-travel', state: 'absent' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'tb-risk', state: 'absent' },
  ],
  results: [{ investigation: 'ca125', value: 440 }],
  diagnosis: 'whipple-disease',
  since: '2026.11.3',
  acceptable: ['ovarian-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['pelvic-ultrasound'], ['ct-abdomen']],
  source: { id: 'bmc-2023-whipple', locator: 'Case presentation' },
  readFrom: 'abstract',
};
