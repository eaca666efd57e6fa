import type { CaseEntry } from '../schema';

export const microscopicColitisSixWeeksOnLansoprazoleAt54Case: CaseEntry = {
  id: 'microscopic-colitis-six-weeks-on-lansoprazole-at-54',
  title: 'Six weeks of watery stools with urgency in a woman of 54 on lansoprazole',
  summary:
    'A 54-year-old woman who takes lansoprazole for reflux had passed four to eight watery stools a day (coded as six) for six weeks, with urgency and sometimes at night, without blood. No antibiotics, travel, sick contacts, magnesium, sweeteners or change of diet; loperamide-like drugs had not helped. Blood count, chemistry and stool tests with C. difficile were normal. It was collagenous colitis; colonoscopy and biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 54,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'symptom-duration', quantity: 42 },
    { finding: 'stools-per-day', quantity: 6 },
    { finding: 'stools-over-3-per-day', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'urgency', state: 'present' },
    { finding: 'nocturnal-stools', state: 'present' },
    { finding: 'antibiotics-recent', state: 'absent' },
    { finding: 'recent-travel', state: 'absent' },
    { finding: 'sick-contacts', state: 'absent' },
    { finding: 'heartburn', state: 'present' },
    { finding: 'ppi-use', state: 'present' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'c-difficile-testing', outcome: 'negative' },
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
  ],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.6',
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [
    ['fit', 'faecal-calprotectin', 'ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies'],
    ['ttg-iga'],
  ],
  source: { id: 'asge-2023-case-9', locator: 'Case 9' },
  readFrom: 'full_text',
};
