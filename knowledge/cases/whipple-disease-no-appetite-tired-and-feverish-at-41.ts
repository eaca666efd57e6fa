import type { CaseEntry } from '../schema';

export const whippleDiseaseNoAppetiteTiredAndFeverishAt41Case: CaseEntry = {
  id: 'whipple-disease-no-appetite-tired-and-feverish-at-41',
  title: 'No appetite, tired and feverish in a man of 41',
  summary:
    'A 41-year-old man without earlier illness, whose defences were not weakened, came to a hospital in 2014 because he had no appetite, was tired and had a fever. His joints and his head had ached since about 2004; from 2010 he was tired, from 2012 breathless as well, and then his lower legs swelled and the fever came. It was Whipple’s disease; endoscopy and biopsies are left out. The ten years since the joints began are coded as duration. How bad the headache was is not told, so it is left out; stools, weight and blood count stand after the part seen.',
  setting: 'secondary_care',
  ageYears: 41,
  sex: 'male',
  answers: [
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'immunosuppressed', state: 'absent' },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'symptom-duration', quantity: 3650 },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: 'urgent',
  investigationsExpected: [['cbc'], ['crp', 'esr'], ['lft'], ['blood-culture']],
  source: { id: 'ono-2017-whipple-41', locator: 'Summary and present illness' },
  readFrom: 'abstract',
};
