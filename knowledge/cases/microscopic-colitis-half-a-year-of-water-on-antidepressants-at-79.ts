import type { CaseEntry } from '../schema';

export const microscopicColitisHalfAYearOfWaterOnAntidepressantsAt79Case: CaseEntry = {
  id: 'microscopic-colitis-half-a-year-of-water-on-antidepressants-at-79',
  title: 'Half a year of watery stools in a woman of 79 who has taken several antidepressants',
  summary:
    'A 79-year-old woman had had watery stools three to four times a day for about half a year. She had taken several antidepressants, whose kinds are not told in the part seen, so no entry for such a drug is made. It was lymphocytic colitis; endoscopy and biopsies are left out. Pain, blood, weight, examination and bloods are not told.',
  setting: 'secondary_care',
  ageYears: 79,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 3.5 },
    { finding: 'symptom-duration', quantity: 182 },
    { finding: 'change-in-bowel-habit', state: 'present' },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.18',
  acceptable: ['bile-acid-diarrhoea'],
  redFlagExpected: true,
  urgencyExpected: 'soon',
  investigationsExpected: [
    ['cbc', 'crp'],
    ['fit', 'faecal-calprotectin'],
    ['ttg-iga'],
    ['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'jsge-47782-lymphocytic-79', locator: 'Abstract' },
  readFrom: 'abstract',
};
