import type { CaseEntry } from '../schema';

export const cDifficileTwentyStoolsAfterASoreThroatAt10Case: CaseEntry = {
  id: 'c-difficile-twenty-stools-after-a-sore-throat-at-10',
  title: 'More than twenty watery stools a day after amoxicillin in a girl of 10 with spina bifida',
  summary:
    'A 10-year-old girl with spina bifida and a bowel that empties badly from it was in hospital for abdominal pain, dehydration and more than twenty watery stools a day; they had begun five days after a course of amoxicillin for a sore throat. A panel of pathogens was negative, the C. difficile gene positive and the toxin negative; the article judges that she had the infection and should be treated. These tests are left out. How long she had been ill is not told.',
  setting: 'inpatient',
  ageYears: 10,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 20 },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'antibiotic-last-4w', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['c-difficile-testing'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['electrolytes-and-calcium'],
  ],
  source: { id: 'jama-cdi-testing-10', locator: 'Case of the module' },
  readFrom: 'full_text',
};
