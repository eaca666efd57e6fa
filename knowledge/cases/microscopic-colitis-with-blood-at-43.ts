import type { CaseEntry } from '../schema';

export const microscopicColitisWithBloodAt43Case: CaseEntry = {
  id: 'microscopic-colitis-with-blood-at-43',
  title: 'Ten years of diarrhoea and wind, and today blood',
  summary:
    'A man of 43 who smoked and took no drugs had many notes of diarrhoea and belly pain in his record over some eleven years, with wind for months, and now came to his family doctor because of fresh blood. Blood tests and stool tests were planned first. The blood came from piles; biopsies of the colon showed lymphocytic colitis and are left out.',
  setting: 'primary_care',
  ageYears: 43,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 4015 },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'nsaid-use', state: 'absent' },
    { finding: 'ppi-use', state: 'absent' },
    { finding: 'ssri-use', state: 'absent' },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.3',
  acceptable: ['ulcerative-colitis', 'crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['cbc'],
    ['ttg-iga'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies'],
  ],
  source: { id: 'semfyc-2021-colitis-linfocitica', locator: 'Motivos de consulta; historia clínica' },
  readFrom: 'full_text',
};
