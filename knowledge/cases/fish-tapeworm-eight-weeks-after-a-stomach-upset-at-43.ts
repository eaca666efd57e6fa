import type { CaseEntry } from '../schema';

export const fishTapewormEightWeeksAfterAStomachUpsetAt43Case: CaseEntry = {
  id: 'fish-tapeworm-eight-weeks-after-a-stomach-upset-at-43',
  title: 'Diarrhoea that stayed for eight weeks after a stomach upset in a woman of 43',
  summary:
    'A 43-year-old woman had gone to an emergency department with sudden diarrhoea and vomiting, taken for gastroenteritis. The sudden illness passed, but eight weeks later she came to her family doctor because the diarrhoea had not. She was otherwise in good health and had not travelled. The next day, before any test was done, she passed part of a fish tapeworm; that, and what was then asked about raw fish, is left out.',
  setting: 'primary_care',
  ageYears: 43,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 56 },
    { finding: 'prior-gastroenteritis', state: 'present' },
    { finding: 'recent-travel', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  acceptable: ['irritable-bowel-syndrome', 'giardiasis'],
  redFlagExpected: false,
  urgencyExpected: null,
  investigationsExpected: [['stool-ova-parasites', 'stool-multiplex-pcr'], ['ttg-iga']],
  source: { id: 'craig-2012-fish-tapeworm', locator: 'Case, first paragraph' },
  readFrom: 'full_text',
};
