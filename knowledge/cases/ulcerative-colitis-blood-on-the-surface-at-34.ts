import type { CaseEntry } from '../schema';

export const ulcerativeColitisBloodOnTheSurfaceAt34Case: CaseEntry = {
  id: 'ulcerative-colitis-blood-on-the-surface-at-34',
  title: 'Blood on the surface of soft stool in a man of 34',
  summary:
    'A 34-year-old man came to a hospital because there was blood on the surface of his soft stool. As it did not grow worse he was not treated; two months later it did. In the tenth month the left colon showed ulcerative colitis without a gap. The first contact is coded. Colonoscopy and barium enema are left out. How soft the stool was, how often and for how long, pain and blood count are not told in the abstract, so diarrhoea is not coded.',
  setting: 'secondary_care',
  ageYears: 34,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'blood-mixed-with-stool', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ileocolonoscopy-biopsy', 'faecal-calprotectin'], ['cbc']],
  source: { id: 'isho-103191-colitis-34', locator: 'Abstract' },
  readFrom: 'abstract',
};
