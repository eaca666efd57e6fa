import type { CaseEntry } from '../schema';

export const dLacticAcidosisSlowOfSpeechSinceTheMorningAt31Case: CaseEntry = {
  id: 'd-lactic-acidosis-slow-of-speech-since-the-morning-at-31',
  title: 'Stupor and slow speech since the morning in a woman of 31 a year after an operation for weight',
  summary:
    'A 31-year-old woman was brought by ambulance because since the morning she had been exhausted, dull, slow in thinking and hardly able to speak. A year before she had been operated on for her weight; otherwise she had been healthy. Four days earlier she had been seen elsewhere for vomiting and fever. It was an acidosis from D-lactate; blood gases and the decisive test are left out.',
  setting: 'emergency',
  ageYears: 31,
  sex: 'female',
  answers: [
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'bariatric-surgery', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'altered-small-bowel-anatomy', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.5 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['small-intestinal-bacterial-overgrowth'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  source: { id: 'itjem-2018-d-lactic-31', locator: 'Case report, opening' },
  readFrom: 'full_text',
};
