import type { CaseEntry } from '../schema';

export const colorectalCancerALumpInTheBellyForAYearAt66Case: CaseEntry = {
  id: 'colorectal-cancer-a-lump-in-the-belly-for-a-year-at-66',
  title: 'A lump in the left flank for a year, now with loose foul stools, in a man of 66',
  summary:
    'A retired man of 66 came to the clinic for a “lump in the belly”: about a year before he had noticed a mass in the left flank with a slight pain that spread to the upper abdomen and the back. He had foul, frothy, bursting diarrhoea. It was an ulcerated cancer of the descending colon. How often the stools came, and the rest of history and examination, stand after the part seen.',
  setting: 'secondary_care',
  ageYears: 66,
  sex: 'male',
  answers: [
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pain-radiating-outside-abdomen', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy', 'ct-abdomen', 'fit'], ['cbc']],
  source: { id: 'gois-descending-colon-66', locator: 'Relato de caso (beginning)' },
  readFrom: 'abstract',
};
