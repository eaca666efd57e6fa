import type { CaseEntry } from '../schema';

export const giardiasisAfterClindamycinAt22Case: CaseEntry = {
  id: 'giardiasis-after-clindamycin-at-22',
  title: 'Five months of watery diarrhoea after a course of clindamycin in a man of 22',
  summary:
    'A 22-year-old man had passed watery stool for five months, with discomfort in the abdomen, since a course of clindamycin. The first blood and stool tests showed nothing. Elastase in the stool was very low and a broad stool panel later found Giardia; he was well after treatment. Both results are left out here: it was giardiasis, with a pancreas that failed for a time.',
  setting: 'secondary_care',
  ageYears: 22,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 150 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'antibiotics-recent', state: 'unknown' },
  ],
  results: [],
  diagnosis: 'giardiasis',
  since: '2026.11.2',
  acceptable: ['exocrine-pancreatic-insufficiency'],
  redFlagExpected: false,
  urgencyExpected: null,
  investigationsExpected: [
    ['giardia-antigen', 'stool-multiplex-pcr', 'stool-ova-parasites'],
    ['faecal-calprotectin'],
    ['ttg-iga'],
  ],
  source: { id: 'sanchez-gonzalez-2025-giardia', locator: 'Abstract' },
  readFrom: 'abstract',
};
