import type { CaseEntry } from '../schema';

export const appendicitisTakenForAStomachBugAt48Case: CaseEntry = {
  id: 'appendicitis-taken-for-a-stomach-bug-at-48',
  title: 'Two days of vomiting, loose stools and colic in a plumber of 48',
  summary:
    'A 48-year-old plumber had telephoned with diarrhoea, vomiting and colicky belly pain and came the next day, no better. There was no blood in the stools; 36.1 °C, the belly soft and tender without guarding or rebound. He was told it was gastroenteritis. Six days later he came back in severe pain with an abscess: it was appendicitis. Coded is the first visit.',
  setting: 'primary_care',
  ageYears: 48,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'temp-c', quantity: 36.1 },
    { finding: 'fever', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'mddus-2014-gut-pain', locator: 'Day one and day two' },
  readFrom: 'full_text',
};
