import type { CaseEntry } from '../schema';

export const ulcerativeColitisBloodAndNothingElseToldAt17Case: CaseEntry = {
  id: 'ulcerative-colitis-blood-and-nothing-else-told-at-17',
  title: 'Blood from the bowel in a young woman of 17',
  summary:
    'A 17-year-old woman came to a hospital because she passed blood from the bowel. At first only small sores low in the rectum were seen; seven months later the rectum, and after a year and nine months the left colon, showed ulcerative colitis. The first contact is coded; that the disease became plain only later is a doubt. Endoscopy, barium enema and histology are left out. Diarrhoea, pain, duration and blood count are not told in the abstract.',
  setting: 'secondary_care',
  ageYears: 17,
  sex: 'female',
  answers: [{ finding: 'rectal-bleeding', state: 'present' }],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ileocolonoscopy-biopsy', 'faecal-calprotectin'], ['cbc']],
  source: { id: 'isho-101760-colitis-17', locator: 'Abstract' },
  readFrom: 'abstract',
};
