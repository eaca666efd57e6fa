import type { CaseEntry } from '../schema';

export const giardiasisInShockWhilePregnantAt30Case: CaseEntry = {
  id: 'giardiasis-in-shock-while-pregnant-at-30',
  title: 'Long diarrhoea that ended in shock in a pregnant woman of 30',
  summary:
    'A pregnant woman of 30 with long-lasting diarrhoea came to an emergency department in shock from the loss of fluid. Giardia was seen in the stool; the stool tests and what happened to the child are left out. How long she had been ill and which week it was are not told in the part seen.',
  setting: 'emergency',
  ageYears: 30,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'pregnant', state: 'present' },
    { finding: 'severe-dehydration', state: 'present' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
  ],
  results: [],
  diagnosis: 'giardiasis',
  since: '2026.11.9',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['electrolytes-and-calcium', 'renal-function'],
    ['stool-culture', 'stool-multiplex-pcr', 'stool-ova-parasites', 'giardia-antigen'],
  ],
  source: { id: 'njlm-2025-giardiasis-pregnancy', locator: 'Abstract' },
  readFrom: 'abstract',
};
