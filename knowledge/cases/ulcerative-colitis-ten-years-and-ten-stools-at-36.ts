import type { CaseEntry } from '../schema';

export const ulcerativeColitisTenYearsAndTenStoolsAt36Case: CaseEntry = {
  id: 'ulcerative-colitis-ten-years-and-ten-stools-at-36',
  title: 'Ten stools a day, five of them bloody, after ten years of colitis in a man of 36',
  summary:
    'A 36-year-old manager, known for ten years to have ulcerative colitis and treated for it in the usual way, passed more than ten stools a day, on average five of them with blood and mucus. It was a flare of his ulcerative colitis; nothing had to be left out.',
  setting: 'secondary_care',
  ageYears: 36,
  sex: 'male',
  answers: [
    { finding: 'known-uc', state: 'present' },
    { finding: 'symptom-state', choice: 'moderate-severe' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 10 },
    { finding: 'stools-over-3-per-day', state: 'present' },
    { finding: 'bloody-stools-per-day', quantity: 5 },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'blood-mixed-with-stool', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'bloody-or-mucoid', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.7',
  acceptable: ['clostridioides-difficile-infection'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['c-difficile-testing'], ['crp', 'faecal-calprotectin']],
  source: { id: 'mori-2023-uc', locator: 'Abstract, brief case history' },
  readFrom: 'abstract',
};
