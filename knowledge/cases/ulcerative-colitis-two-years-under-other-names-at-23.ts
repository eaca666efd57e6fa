import type { CaseEntry } from '../schema';

export const ulcerativeColitisTwoYearsUnderOtherNamesAt23Case: CaseEntry = {
  id: 'ulcerative-colitis-two-years-under-other-names-at-23',
  title: 'Two years of bloody mucous stools under other names in a man of 23',
  summary:
    'A 23-year-old man came to hospital with bloody loose stools with mucus and a low fever. They had begun a little more than two years before; elsewhere they had been called piles and then Crohn’s disease of the colon, and treated. He was a little tender over the end of the small bowel and in the middle of the lower belly; the sedimentation rate was 34 mm/h and the CRP three plus, for which there is no figure. It was ulcerative colitis that left parts of the colon free; barium enema and operation are left out, and so are the high fever and the straining that came after admission. The fever is called low without a figure and is not coded. The name he came with is coded as a suspected inflammatory bowel disease, not as known Crohn’s disease, which is a doubt.',
  setting: 'secondary_care',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'ibd-suspected', state: 'present' },
  ],
  results: [{ investigation: 'esr', value: 34 }],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.15',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy'],
    ['stool-culture', 'c-difficile-testing'],
    ['cbc'],
    ['faecal-calprotectin'],
  ],
  source: { id: 'isho-106978-segmental-uc', locator: 'Abstract' },
  readFrom: 'abstract',
};
