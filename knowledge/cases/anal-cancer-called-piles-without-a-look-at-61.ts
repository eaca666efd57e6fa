import type { CaseEntry } from '../schema';

export const analCancerCalledPilesWithoutALookAt61Case: CaseEntry = {
  id: 'anal-cancer-called-piles-without-a-look-at-61',
  title: 'Bleeding and a lump taken for prolapsed piles in a woman of 61',
  summary:
    'A 61-year-old woman had rectal bleeding and a lump at the anus. Her family doctor, without a rectal examination, took it for prolapsed haemorrhoids; it went on. When she was looked at and examined with the finger there was a mass of the anus. It was a squamous carcinoma; the biopsy is left out. Coded as seen at the first full examination, in the emergency department.',
  setting: 'emergency',
  ageYears: 61,
  sex: 'female',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'anal-mass-or-ulcer', state: 'present' },
    { finding: 'palpable-rectal-mass-or-abnormal-rectal-exam', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.17',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy'], ['cbc']],
  source: { id: 'cocorullo-2016-anal-61', locator: 'Abstract' },
  readFrom: 'abstract',
};
