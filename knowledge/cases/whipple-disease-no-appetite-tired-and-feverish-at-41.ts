import type { CaseEntry } from '../schema';

export const whippleDiseaseNoAppetiteTiredAndFeverishAt41Case: CaseEntry = {
  id: 'whipple-disease-no-appetite-tired-and-feverish-at-41',
  title: 'No appetite, tired and feverish in a man of 41',
  summary:
    'A 41-year-old man whose defences were not weakened came to a hospital because he had no appetite, was tired and had a fever. It was Whipple’s disease; endoscopy and biopsies are left out. How long it had lasted, his stools, weight, joints and blood count stand after the part seen.',
  setting: 'secondary_care',
  ageYears: 41,
  sex: 'male',
  answers: [
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'immunosuppressed', state: 'absent' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['cbc'], ['crp', 'esr'], ['lft'], ['blood-culture']],
  source: { id: 'ono-2017-whipple-41', locator: 'Summary and first lines of the case' },
  readFrom: 'abstract',
};
