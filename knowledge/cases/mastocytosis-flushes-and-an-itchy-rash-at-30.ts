import type { CaseEntry } from '../schema';

export const mastocytosisFlushesAndAnItchyRashAt30Case: CaseEntry = {
  id: 'mastocytosis-flushes-and-an-itchy-rash-at-30',
  title: 'Diarrhoea, flushes, an itchy rash and weight loss in a man of 30',
  summary:
    'A 30-year-old man had severe chronic diarrhoea, attacks of flushing, a spotted itchy rash and weight loss. It was systemic mastocytosis; endoscopy, biopsies and marrow are left out.',
  setting: 'general',
  ageYears: 30,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'flushing-episodes', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['tryptase'],
    ['stool-culture', 'stool-multiplex-pcr', 'stool-ova-parasites'],
    ['ttg-iga'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'elvevi-2011-mastocytosis', locator: 'Abstract' },
  readFrom: 'abstract',
};
