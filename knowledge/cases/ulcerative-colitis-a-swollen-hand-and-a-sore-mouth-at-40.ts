import type { CaseEntry } from '../schema';

export const ulcerativeColitisASwollenHandAndASoreMouthAt40Case: CaseEntry = {
  id: 'ulcerative-colitis-a-swollen-hand-and-a-sore-mouth-at-40',
  title: 'Loose stools, fresh blood, a sore mouth and a swollen painful hand in a woman of 40',
  summary:
    'A 40-year-old woman came with diarrhoea, fresh blood from below, mouth sores and a swollen, painful back of the right hand. It was ulcerative colitis of the whole colon; the hand turned out to be pyoderma gangrenosum and broke open with pus only under treatment, so at first contact it is a swelling without an entry and is left out, as is the clot of the portal vein of later. The sore mouth is coded as ulcers, which the word used leaves open. How long it had lasted, number of stools, examination and bloods are not told.',
  setting: 'secondary_care',
  ageYears: 40,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'oral-ulcers', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.18',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['cbc'],
    ['crp'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'jsge-38728-uc-40', locator: 'Abstract' },
  readFrom: 'abstract',
};
