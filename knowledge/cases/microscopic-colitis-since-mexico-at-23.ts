import type { CaseEntry } from '../schema';

export const microscopicColitisSinceMexicoAt23Case: CaseEntry = {
  id: 'microscopic-colitis-since-mexico-at-23',
  title: 'Six months of watery stools that wake her, since a journey to Mexico, in a woman of 23',
  summary:
    'A 23-year-old woman had had painless watery stools without blood for six months, many times a day, above all after meals and waking her from sleep, and had lost ten pounds. Before it began she had had a gut infection on a journey to Mexico that seemed to pass. Examination, blood count, chemistry and stool tests were unremarkable. It was lymphocytic colitis; celiac antibodies, colonoscopy and biopsies are left out.',
  setting: 'general',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'nocturnal-stools', state: 'present' },
    { finding: 'recent-travel', state: 'present' },
    { finding: 'prior-gastroenteritis', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
  ],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.5',
  acceptable: ['giardiasis', 'bile-acid-diarrhoea'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies'],
    ['ttg-iga'],
    ['giardia-antigen', 'stool-ova-parasites', 'stool-multiplex-pcr'],
  ],
  source: { id: 'researcher-life-postinfectious-mc', locator: 'Abstract, second patient' },
  readFrom: 'abstract',
};
