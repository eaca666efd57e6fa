import type { CaseEntry } from '../schema';

export const bacterialOvergrowthAfterGastricBypassCase: CaseEntry = {
  id: 'bacterial-overgrowth-after-gastric-bypass',
  title: 'Swollen legs and low albumin after a gastric bypass in a woman of 25',
  summary:
    'A 25-year-old woman whose body mass index had been 49 kg/m² had had a Roux-en-Y gastric bypass and lost half her weight in 21 months. She was weak, her hair fell out and she had oedema; she had no fever and her albumin was 24 g/L. Whether she or the second patient had diarrhoea the abstract does not say, so it is coded as unknown, as is the weight loss, which was wanted. A hydrogen breath test, left out here, pointed to bacterial overgrowth, and antibiotics brought the albumin up.',
  setting: 'secondary_care',
  ageYears: 25,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'diarrhoea', state: 'unknown' },
    { finding: 'weight-loss', state: 'unknown' },
    { finding: 'upper-gi-surgery', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
  ],
  results: [{ investigation: 'serum-albumin', value: 24 }],
  diagnosis: 'small-intestinal-bacterial-overgrowth',
  since: '2026.11.2',
  acceptable: ['exocrine-pancreatic-insufficiency'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['glucose-breath-test'], ['faecal-elastase']],
  source: { id: 'machado-obes-surg-overgrowth', locator: 'Abstract, first patient' },
  readFrom: 'abstract',
};
