import type { CaseEntry } from '../schema';

export const ulcerativeColitisSmokerOnAspirinAt48Case: CaseEntry = {
  id: 'ulcerative-colitis-smoker-on-aspirin-at-48',
  title: 'Pain and bloody diarrhoea in a smoker of 48 who takes aspirin',
  summary:
    'A 48-year-old man who smoked and took aspirin daily, not diabetic and not known to have bowel inflammation, had abdominal pain and bloody diarrhoea. It was ulcerative colitis, later with a stroke; endoscopy and imaging are left out.',
  setting: 'secondary_care',
  ageYears: 48,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'aspirin-use', state: 'present' },
    { finding: 'known-diabetes', state: 'absent' },
    { finding: 'known-uc', state: 'absent' },
    { finding: 'bmi', quantity: 25.2 },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.4',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['ileocolonoscopy-biopsy'],
    ['faecal-calprotectin'],
  ],
  source: { id: 'tnmed-uc-stroke', locator: 'Abstract' },
  readFrom: 'abstract',
};
