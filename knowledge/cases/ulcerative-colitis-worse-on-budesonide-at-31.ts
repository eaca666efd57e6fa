import type { CaseEntry } from '../schema';

export const ulcerativeColitisWorseOnBudesonideAt31Case: CaseEntry = {
  id: 'ulcerative-colitis-worse-on-budesonide-at-31',
  title: 'Two months worse while on budesonide in a woman of 31 with extensive colitis',
  summary:
    'A 31-year-old woman with extensive ulcerative colitis, mild to moderate so far, has taken budesonide by mouth for nine months. For two months belly pain comes and goes and gets worse, with diarrhoea and at times blood. It is a case of a casebook of drug treatment. Whether the budesonide was in a dose that weakens the adrenals is not told, and a long steroid is not coded. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 31,
  sex: 'female',
  answers: [
    { finding: 'known-uc', state: 'present' },
    { finding: 'uc-extent', choice: 'beyond-splenic-flexure' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 61 },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  writtenForTeaching: true,
  since: '2026.11.14',
  redFlagExpected: true,
  urgencyExpected: 'soon',
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['crp', 'cbc'],
    ['c-difficile-testing'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'ppp-3303-uc', locator: 'Chief complaint and history' },
  readFrom: 'full_text',
};
