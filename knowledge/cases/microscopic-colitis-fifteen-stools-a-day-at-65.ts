import type { CaseEntry } from '../schema';

export const microscopicColitisFifteenStoolsADayAt65Case: CaseEntry = {
  id: 'microscopic-colitis-fifteen-stools-a-day-at-65',
  title: 'Eight months of cramps and fifteen watery stools a day in a woman of 65 who ate well',
  summary:
    'A 65-year-old woman had had cramps and watery diarrhoea for eight months, 15 to 20 stools a day. Her appetite was good and the general examination normal; a course of doxycycline and one of metronidazole had been tried. It was collagenous colitis; sigmoidoscopy and biopsies are left out.',
  setting: 'general',
  ageYears: 65,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'stools-over-3-per-day', state: 'present' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'symptom-duration', quantity: 240 },
    { finding: 'stools-per-day', quantity: 15 },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy'], ['ttg-iga']],
  source: { id: 'henley-1991-collagenous', locator: 'Abstract and case report, the part seen' },
  readFrom: 'full_text',
};
