import type { CaseEntry } from '../schema';

export const ulcerativeColitisHighFeverAndVomitingAt30Case: CaseEntry = {
  id: 'ulcerative-colitis-high-fever-and-vomiting-at-30',
  title: 'High fever, pain, vomiting and loose stools in a woman of 30 with epilepsy',
  summary:
    'A 30-year-old woman with delayed development and epilepsy, but never any bowel complaint, came with high fever, abdominal pain, vomiting and foul loose stools without blood five or six times a day. CRP was raised; blood and stool cultures grew nothing. Three days later the stools turned bloody: it was ulcerative colitis that went on to colectomy. Calprotectin, imaging and endoscopy are left out.',
  setting: 'emergency',
  ageYears: 30,
  sex: 'female',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'stools-per-day', quantity: 5 },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.4',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin'],
  ],
  source: { id: 'acg-3156-uc', locator: 'Abstract, case description' },
  readFrom: 'abstract',
};
