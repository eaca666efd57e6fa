import type { CaseEntry } from '../schema';

export const ulcerativeColitisThreeWeeksOfBloodAndASoreInTheFlankAt21Case: CaseEntry = {
  id: 'ulcerative-colitis-three-weeks-of-blood-and-a-sore-in-the-flank-at-21',
  title: 'Three weeks of blood and an ulcer in the right flank in a man of 21',
  summary:
    'A 21-year-old man had bled from the rectum for three weeks and had a large, painful ulcer in the right flank that grew quickly. It was ulcerative colitis with pyoderma gangrenosum; biopsies of skin and colon are left out. That the ulcer is coded as pyoderma before the biopsy is a doubt: flank and shape were called atypical. His stools, pain and fever are not told in the part seen.',
  setting: 'general',
  ageYears: 21,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'pyoderma-gangrenosum', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.14',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'abou-taleb-2021-pg', locator: 'Abstract' },
  readFrom: 'abstract',
};
