import type { CaseEntry } from '../schema';

export const cDifficileTwoWeeksOfBloodAtTwelveWeeksCase: CaseEntry = {
  id: 'c-difficile-two-weeks-of-blood-at-twelve-weeks',
  title: 'Two weeks of poor feeding, colic and bloody stools in a boy of twelve weeks',
  summary:
    'A boy of twelve weeks, healthy before and never given antibiotics, had fed poorly for two weeks, with colic and bloody stools; he had been given dicyclomine. It was pseudomembranous colitis with C. difficile and its toxin in the stool. Colic at that age is not coded as pain or cramps. In infants carriage is common; the report gives the infection as the cause. The clotting disorder and colectomy are left out.',
  setting: 'general',
  ageYears: 0,
  sex: 'male',
  answers: [
    { finding: 'age-months', quantity: 3 },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'antibiotics-recent', state: 'absent' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.9',
  acceptable: ['non-ige-food-allergy'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['cbc']],
  source: { id: 'scilit-1981-pmc-infant', locator: 'Abstract' },
  readFrom: 'abstract',
};
