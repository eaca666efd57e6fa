import type { CaseEntry } from '../schema';

export const ulcerativeColitisTwoYearsOfWanderingJointPainAt18Case: CaseEntry = {
  id: 'ulcerative-colitis-two-years-of-wandering-joint-pain-at-18',
  title: 'Two years of joint pain that wandered, then loose stools, in a woman of 18',
  summary:
    'An 18-year-old woman had since she was 15 had pain that wandered through shoulders, hips, hands, feet and fingers, at times so strong that she could hardly move; a rheumatoid factor of 49 was found, no other antibody and no harm to the joints on film, and she took an anti-inflammatory painkiller when needed. Then slight diarrhoea came; since when is not told, so no duration is coded, nor is it told whether joints were swollen. It was ulcerative colitis, which four months later burst the colon; the colonoscopy and what followed are left out.',
  setting: 'secondary_care',
  ageYears: 18,
  sex: 'female',
  answers: [
    { finding: 'joint-pain', state: 'present' },
    { finding: 'migratory-arthralgia-then-diarrhoea', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.19',
  acceptable: ['crohn-disease', 'nsaid-enteropathy'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['faecal-calprotectin', 'ileocolonoscopy-biopsy'], ['cbc'], ['crp', 'esr'], ['ttg-iga']],
  source: { id: 'jsge-76828-uc-18', locator: 'Abstract, to the first diarrhoea' },
  readFrom: 'abstract',
};
