import type { CaseEntry } from '../schema';

export const ulcerativeColitisBloodAndThreeImmuneDiseasesAt31Case: CaseEntry = {
  id: 'ulcerative-colitis-blood-and-three-immune-diseases-at-31',
  title: 'Blood from the bowel in a woman of 31 with Takayasu arteritis and Hashimoto thyroiditis',
  summary:
    'A 31-year-old woman had had Takayasu arteritis for 15 years and Hashimoto thyroiditis for 13; Sjögren’s syndrome had been found a month ago. She came with blood from the bowel. It was ulcerative colitis; colonoscopy is left out. What she takes, how her stools are and how long she has bled is not told in the part seen.',
  setting: 'secondary_care',
  ageYears: 31,
  sex: 'female',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.14',
  acceptable: ['crohn-disease', 'ischaemic-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin'],
    ['cbc'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'intest-res-2017-takayasu', locator: 'Abstract' },
  readFrom: 'abstract',
};
