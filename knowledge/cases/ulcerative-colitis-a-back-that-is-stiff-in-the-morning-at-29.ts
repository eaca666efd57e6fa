import type { CaseEntry } from '../schema';

export const ulcerativeColitisABackThatIsStiffInTheMorningAt29Case: CaseEntry = {
  id: 'ulcerative-colitis-a-back-that-is-stiff-in-the-morning-at-29',
  title: 'Bleeding goes on and the back hurts in the morning in a man of 29 with left-sided colitis',
  summary:
    'A 29-year-old man has had left-sided ulcerative colitis for ten months. Prednisone, mesalazine by mouth and as enemas helped only in part; now he has adalimumab every two weeks. He still bleeds and has urgency. For two months his back hurts, worse in the morning and better with movement, and wakes him at night so that he must walk about. It is a journal’s teaching case; the antibodies to the drug, HLA-B27 and the scan of the spine are left out. It is a vignette written to teach and no told patient.',
  setting: 'secondary_care',
  ageYears: 29,
  sex: 'male',
  answers: [
    { finding: 'known-uc', state: 'present' },
    { finding: 'uc-extent', choice: 'to-splenic-flexure' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'urgency', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'back-pain', state: 'present' },
    { finding: 'ankylosing-spondylitis-or-inflammatory-back-pain', state: 'present' },
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
    ['c-difficile-testing', 'stool-culture'],
  ],
  source: { id: 'consultant360-hong-uc-spa', locator: 'First two paragraphs' },
  readFrom: 'full_text',
};
