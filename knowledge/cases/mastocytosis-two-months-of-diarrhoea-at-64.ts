import type { CaseEntry } from '../schema';

export const mastocytosisTwoMonthsOfDiarrhoeaAt64Case: CaseEntry = {
  id: 'mastocytosis-two-months-of-diarrhoea-at-64',
  title: 'Two months of diarrhoea and ten kilograms lost in a man of 64 with dark spots on the skin',
  summary:
    'A 64-year-old man had had diarrhoea for two months and lost about ten kilograms. He had many dark spots on the skin and enlarged lymph nodes; white cells were raised, platelets low, and the kidneys injured by lack of fluid. Tests for viruses, bacteria and parasites were negative. It was aggressive systemic mastocytosis; imaging, marrow and histology are left out.',
  setting: 'inpatient',
  ageYears: 64,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'lymphadenopathy', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'aki', state: 'present' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
  ],
  diagnosis: 'out-of-scope',
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies'], ['tryptase']],
  source: { id: 'clin-endosc-mastocytosis', locator: 'Account of the case' },
  readFrom: 'secondary',
};
