import type { CaseEntry } from '../schema';

export const microscopicColitisAfterOystersAt30Case: CaseEntry = {
  id: 'microscopic-colitis-after-oysters-at-30',
  title: 'Five months of painless watery stools since bad oysters in a man of 30',
  summary:
    'A 30-year-old man came to an office with diarrhoea for five months. It had begun with vomiting after oysters; since then he passed five or six painless watery stools a day without blood, most after meals and some at night. Examination and blood tests were unremarkable. It was lymphocytic colitis; colonoscopy and biopsies are left out.',
  setting: 'general',
  ageYears: 30,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'prior-gastroenteritis', state: 'present' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'stools-per-day', quantity: 5 },
    { finding: 'symptom-duration', quantity: 152 },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'nocturnal-stools', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.5',
  acceptable: ['bile-acid-diarrhoea', 'giardiasis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies'],
    ['ttg-iga'],
    ['stool-culture', 'stool-multiplex-pcr', 'giardia-antigen', 'stool-ova-parasites'],
  ],
  source: { id: 'researcher-life-postinfectious-mc', locator: 'Abstract, first patient' },
  readFrom: 'abstract',
};
