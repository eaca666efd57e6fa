import type { CaseEntry } from '../schema';

export const crohnDiseaseTravellingSalesmanAt32Case: CaseEntry = {
  id: 'crohn-disease-travelling-salesman-at-32',
  title: 'Three months of one or two loose stools a day and then some blood in a man of 32',
  summary:
    'A 32-year-old representative had had one or two loose stools a day for three months, unlike his usual habit, and blood in some of them for four weeks, with brief mild abdominal pain, tiredness and a loss of 5 lb. He had taken naproxen for the pain; he knew nobody ill and had not travelled, and his last antibiotic was eight months ago. It was Crohn’s disease; endoscopy is left out.',
  setting: 'secondary_care',
  ageYears: 32,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'stools-per-day', quantity: 2 },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'sick-contacts', state: 'absent' },
    { finding: 'recent-travel', state: 'absent' },
    { finding: 'antibiotics-recent', state: 'absent' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.6',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['fit', 'ileocolonoscopy-biopsy'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'jensen-casebook-10-crohn', locator: 'Chief complaint and history of present illness' },
  readFrom: 'full_text',
};
