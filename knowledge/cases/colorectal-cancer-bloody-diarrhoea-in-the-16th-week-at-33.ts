import type { CaseEntry } from '../schema';

export const colorectalCancerBloodyDiarrhoeaInThe16thWeekAt33Case: CaseEntry = {
  id: 'colorectal-cancer-bloody-diarrhoea-in-the-16th-week-at-33',
  title: 'Bloody diarrhoea and pain on the left in the 16th week of pregnancy at 33',
  summary:
    'A 33-year-old woman, 16 weeks pregnant, had bloody diarrhoea and pain on the left side of the belly that came and went. It was first held for dysentery and treated with antibiotics; it was a cancer of the sigmoid. Colonoscopy and the treatment are left out. How long it had lasted is not told in the abstract. She told gut complaints.',
  setting: 'general',
  ageYears: 33,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'blood-mixed-with-stool', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pregnant', state: 'present' },
    { finding: 'pregnancy-weeks', quantity: 16 },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.11',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin'],
    ['cbc', 'crp'],
  ],
  source: { id: 'idris-pregnancy-sudan', locator: 'Abstract' },
  readFrom: 'abstract',
};
