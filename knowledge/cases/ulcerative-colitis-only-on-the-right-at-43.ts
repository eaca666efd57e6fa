import type { CaseEntry } from '../schema';

export const ulcerativeColitisOnlyOnTheRightAt43Case: CaseEntry = {
  id: 'ulcerative-colitis-only-on-the-right-at-43',
  title: 'Bloody stool in a man of 43',
  summary:
    'A 43-year-old man came because of bloody stool. The authors called it ulcerative colitis, seen only on the right side of the colon, with a healthy rectum; today that would raise the question of Crohn’s disease, which is accepted. Barium enema, endoscopy and the removed colon are left out. Nothing else of his complaints is told in the abstract.',
  setting: 'secondary_care',
  ageYears: 43,
  sex: 'male',
  answers: [{ finding: 'rectal-bleeding', state: 'present' }],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.16',
  acceptable: ['crohn-disease', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ileocolonoscopy-biopsy', 'faecal-calprotectin', 'fit'], ['cbc']],
  source: { id: 'isho-111813-colitis-43', locator: 'Abstract' },
  readFrom: 'abstract',
};
