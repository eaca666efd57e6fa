import type { CaseEntry } from '../schema';

export const dLacticAcidosisFortyYearsOfSpellsAt61Case: CaseEntry = {
  id: 'd-lactic-acidosis-forty-years-of-spells-at-61',
  title: 'Sudden confusion and unsteadiness in a woman of 61 with an old bowel bypass',
  summary:
    'A 61-year-old woman, whose small bowel had been bypassed when she was 18, came to hospital with sudden confusion and unsteady gait and a severe metabolic acidosis with a wide gap, for which nothing was found. She had had such spells for forty years, as came out later. It was an acidosis from D-lactate, made by bacteria out of carbohydrate; the carbohydrate load and the D-lactate are left out.',
  setting: 'emergency',
  ageYears: 61,
  sex: 'female',
  answers: [
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'neuropathy-or-ataxia', state: 'present' },
    { finding: 'metabolic-acidosis', state: 'present' },
    { finding: 'bariatric-surgery', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'altered-small-bowel-anatomy', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['small-intestinal-bacterial-overgrowth'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  source: { id: 'crg-2021-d-lactic-61', locator: 'Abstract' },
  readFrom: 'abstract',
};
