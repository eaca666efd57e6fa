import type { CaseEntry } from '../schema';

export const hyperthyroidismBroughtInByThePoliceAt54Case: CaseEntry = {
  id: 'hyperthyroidism-brought-in-by-the-police-at-54',
  title: 'Days without sleep, agitation, fever and a tremor in a woman of 54',
  summary:
    'A 54-year-old woman with earlier depression was brought by the police because she was out of control: she had not slept, was more and more agitated and changed within days. She had a cough, short breath, fever and had lost 4 kg in weeks (coded as three); she talked fast and without sense, paced, trembled and was drenched in sweat. It was a thyroid storm; the hormone tests are left out.',
  setting: 'emergency',
  ageYears: 54,
  sex: 'female',
  answers: [
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'depression', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.6',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tsh']],
  source: { id: 'sharp-2016-storm', locator: 'Case (opening paragraph)' },
  readFrom: 'full_text',
};
