import type { CaseEntry } from '../schema';

export const ulcerativeColitisWentAwayAndCameBackWorseAt19Case: CaseEntry = {
  id: 'ulcerative-colitis-went-away-and-came-back-worse-at-19',
  title: 'Bloody diarrhoea that went by itself and came back worse at 19',
  summary:
    'A patient of 19, whose sex the abstract does not tell, had had a long bloody diarrhoea that several treatments did not help and that went away by itself; it came back, worse than before, to primary care. It was ulcerative colitis; colonoscopy is left out. How long each spell lasted is not in the part read.',
  setting: 'primary_care',
  ageYears: 19,
  sex: 'unknown',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.10',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
  ],
  source: { id: 'ontaneda-2022-uc-19', locator: 'Resumen, caso clínico' },
  readFrom: 'abstract',
};
