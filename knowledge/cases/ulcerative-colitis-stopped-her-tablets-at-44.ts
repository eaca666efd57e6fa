import type { CaseEntry } from '../schema';

export const ulcerativeColitisStoppedHerTabletsAt44Case: CaseEntry = {
  id: 'ulcerative-colitis-stopped-her-tablets-at-44',
  title: 'Four to six bloody, slimy stools a day in a woman of 44 who had stopped her tablets',
  summary:
    'A 44-year-old woman was admitted with bloody diarrhoea four to six times a day with mucus, feeling unwell, and weight loss. She had been on sulfasalazine and a steroid for it and had stopped them by herself. The inner lids were pale and the bowel sounds were loud. It was active ulcerative colitis; colonoscopy and biopsies are left out.',
  setting: 'inpatient',
  ageYears: 44,
  sex: 'female',
  answers: [
    { finding: 'known-uc', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'stools-per-day', quantity: 4 },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['c-difficile-testing'], ['cbc', 'crp']],
  source: { id: 'researcher-life-uc-44', locator: 'Abstract' },
  readFrom: 'abstract',
};
